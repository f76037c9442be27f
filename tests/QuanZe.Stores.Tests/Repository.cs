namespace QuanZe.Stores.Tests;

/// <summary>The folder of the sources.</summary>
internal static class Repository
{
    public static string PathTo(params string[] parts)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "QuanZe.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return Path.Combine([root.FullName, .. parts]);
    }
}
