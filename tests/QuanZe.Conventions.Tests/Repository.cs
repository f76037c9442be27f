namespace QuanZe.Conventions.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "QuanZe.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    });

    public static string PathTo(params string[] parts) => Path.Combine([Folder.Value, .. parts]);

    /// <summary>The files of some folders below the repository, without what a build makes.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "TestResults"));

    public static IEnumerable<string> Documents() => Directory.EnumerateFiles(PathTo(), "*.md").Concat(Files("*.md", "docs")).Concat(Files("README.md", "src", "templates"));
}
