using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Versions;

/// <summary>What came of publishing a version (公布结果): the history after it, or every reason why not.</summary>
/// <param name="History">The history: with the new version, or as it was.</param>
/// <param name="Refusals">The reasons; empty when the version was published.</param>
public sealed record Publication(VersionHistory History, ValueList<Refusal> Refusals)
{
    /// <summary>Whether the version was published.</summary>
    public bool IsDone => Refusals.IsEmpty;
}
