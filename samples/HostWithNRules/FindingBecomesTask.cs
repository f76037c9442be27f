using NRules.Fluent.Dsl;
using QuanZe.Sdk.Findings;

namespace HostWithNRules;

/// <summary>Puts a grave finding into the inbox of its department (问题转待办): an NRules rule over QuanZe's findings. The task goes away with the finding.</summary>
[Name("FindingBecomesTask"), Tag("Host")]
public sealed class FindingBecomesTask : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding finding = null!;
        When().Match(() => finding, found => found.Severity == Severity.Error);
        Then().Yield(_ => new OpenTask(finding.Subject.ListId, finding.Message(Languages.Chinese)));
    }
}
