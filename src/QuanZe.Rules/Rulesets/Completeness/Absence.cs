using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>How a blank element becomes the place of a finding: the row, with its name and the words that stand where the element should be.</summary>
internal static class Absence
{
    public static FindingPlace Of(ListedItem row, ItemElement element) => new(row.Subject, element, null, element == ItemElement.Type ? row.Item.TypeText : null)
    {
        Evidence = [row.Evidence(ItemElement.Name, row.Item.FullName)],
    };
}
