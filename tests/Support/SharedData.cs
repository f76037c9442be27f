namespace QuanZe.Tests;

/// <summary>The folder of published lists that some tests read in place; they are skipped where it is absent.</summary>
/// <remarks>Set <c>QUANZE_DATA</c> to name it; otherwise <c>shared/data</c> is looked for beside the repository.</remarks>
internal static class SharedData
{
    private static readonly Lazy<string?> Folder = new(Find);

    /// <summary>The path of a file or folder in it; the test is skipped with a message where it is absent.</summary>
    public static string PathTo(params string[] parts)
    {
        if (Folder.Value is not { } folder)
        {
            Assert.Ignore("The published lists are not on this machine; set QUANZE_DATA to their folder to run this test.");
            throw new InvalidOperationException("Not reached: Assert.Ignore throws.");
        }

        return Path.Combine([folder, .. parts]);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("QUANZE_DATA") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data");
            if (File.Exists(Path.Combine(candidate, "README.md")))
            {
                return candidate;
            }
        }

        return null;
    }
}
