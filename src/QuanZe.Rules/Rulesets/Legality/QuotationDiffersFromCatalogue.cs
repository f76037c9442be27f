using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-06: finds rows that quote a place in other words than a row of the catalogue does (引文与目录不同).</summary>
/// <remarks>Told once a row and place, with the first row of the catalogue that contradicts. The row's own counterpart is left to sameness (QZ1005), and a wording that some row of the catalogue has is none to ask about.</remarks>
[Rule("引文与目录所引不同", "Quotation differs from the catalogue's", Ruleset = "Legality", Article = "立法法 第六十三条")]
public sealed class QuotationDiffersFromCatalogue : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<QuotedProvision>(quoted => quoted.IsStandard).By(quoted => quoted.Provision).InOrderOf(quoted => quoted.Item.Subject)
        .And<QuotedProvision>(quoted => !quoted.IsStandard).On(catalogue => catalogue.Key, quoted => quoted.Provision, where: (catalogue, quoted) => quoted.FirstContradicted(catalogue.Members) is not null)
        .Find(FindingCodes.QuotationsDisagree, (catalogue, quoted) => Place(quoted, quoted.FirstContradicted(catalogue.Members)!));

    private static FindingPlace Place(QuotedProvision quoted, QuotedProvision standard) => new(quoted.Item.Subject, ItemElement.Basis, standard.Text, quoted.Text)
    {
        Arguments = [$"《{quoted.Title}》{quoted.Place}", standard.Item.Item.FullName],
        Evidence = [quoted.Item.Evidence(ItemElement.Basis, quoted.Text), standard.Item.Evidence(ItemElement.Basis, standard.Text)],
    };
}
