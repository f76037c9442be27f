namespace QuanZe.Cli.Files;

/// <summary>Input cannot be used; one line per problem.</summary>
public sealed class BadInputException(params IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    /// <summary>The problems.</summary>
    public IReadOnlyList<string> Lines { get; } = lines;
}
