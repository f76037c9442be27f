using QuanZe.Rules.Configuration;

namespace QuanZe.Cli.Files;

/// <summary>Reads the ruleset documents named on the command line.</summary>
internal static class RulesetFiles
{
    /// <summary>The documents that could be opened, and a line for each file that could not.</summary>
    public static (List<RulesetDocument> Documents, List<string> Unreadable) Read(IEnumerable<string> paths)
    {
        var (documents, unreadable) = (new List<RulesetDocument>(), new List<string>());
        foreach (var path in paths)
        {
            try
            {
                using var stream = File.OpenRead(path);
                documents.Add(RulesetDocument.Read(stream, path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                unreadable.Add($"--rules {path}: {exception.Message}");
            }
        }

        return (documents, unreadable);
    }
}
