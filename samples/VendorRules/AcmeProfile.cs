using QuanZe.Sdk.Sameness;

namespace VendorRules;

/// <summary>What must be the same in our installations (四同口径): the four elements, and the body as a warning.</summary>
public static class AcmeProfile
{
    /// <summary>The id of the profile.</summary>
    public const string Id = "ACME-3x4";

    /// <summary>Reads the profile from our file.</summary>
    /// <param name="path">The file.</param>
    public static SamenessProfile Read(string path)
    {
        using var file = File.OpenRead(path);
        return SamenessProfiles.Read(file);
    }
}
