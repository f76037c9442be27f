using NRules.Fluent.Dsl;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>A vendor's NRules rule that finds rows with short names.</summary>
[Name("短名称"), Tag("Vendor")]
public sealed class ShortName : Rule
{
    public static FindingCode Code { get; } = new("OURS", 1, Severity.Warning, new FindingText { Title = "名称过短", Message = "「{item}」过短。" });

    public override void Define()
    {
        ListedItem row = null!;
        When().Match(() => row, listed => listed.IsJudged && listed.Item.Name.Length < 5);
        Then().Yield(_ => new Finding(Code, row.Subject, ItemElement.Name, null, row.Item.Name));
    }
}

/// <summary>A vendor's NRules rule that permits every difference of names: QuanZe's finding must go away.</summary>
public sealed class EveryNameIsPermitted : Rule
{
    public override void Define()
    {
        ElementDifference difference = null!;
        When().Match(() => difference, differs => differs.Element == ItemElement.Name);
        Then().Yield(_ => new PermittedDifference(difference, new Ground("一律准许", "always permitted")));
    }
}
