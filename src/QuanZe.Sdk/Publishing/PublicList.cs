using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Publishing;

/// <summary>A list as the public sees it (公布清单), with an account of what was held back.</summary>
/// <remarks>Immutable. The only door from a list to anything that is published: pages, open data and linked data take this type and no other.</remarks>
/// <param name="Authority">The government.</param>
/// <param name="Level">Its level.</param>
/// <param name="Division">Its division code; empty when not known.</param>
/// <param name="Date">The day as of which the list holds.</param>
/// <param name="Items">The items, numbered from 1.</param>
/// <param name="HeldBack">How many rows were left out because they are drafts, cancelled or suspended, or not in force on the day.</param>
/// <param name="Masked">The texts in which personal data were masked, as findings <c>QZ7801</c> to be mended at the source.</param>
public sealed record PublicList(string Authority, AdministrativeLevel Level, string Division, DateOnly Date, ValueList<PublicItem> Items, int HeldBack, ValueList<Finding> Masked)
{
    /// <summary>The public side of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="date">The day as of which it is published; items not in force on it are held back.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static PublicList Of(PowerList list, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(list);
        var shown = list.Items.Where(item => item.Status is ItemStatus.Unspecified or ItemStatus.InUse && item.Validity.Covers(date)).ToList();
        var masked = new List<Finding>();
        return new PublicList(
            list.Authority, list.Level, list.Division?.ToString() ?? "", date, shown.Select((item, place) => Shown(item, place + 1, new Mask(list, item, masked))).ToValueList(), list.Items.Count - shown.Count, masked.ToValueList());
    }

    private static PublicItem Shown(PowerItem item, int number, Mask mask)
    {
        var limit = item.PromisedLimit ?? item.StatutoryLimit;
        return new PublicItem
        {
            Number = number,
            Code = item.Code.Text,
            Name = mask.Of(ItemElement.Name, item.Name),
            SubItem = mask.Of(ItemElement.SubItem, item.SubItem),
            Type = item.Type,
            Body = mask.Of(ItemElement.Body, item.Body.Name),
            HandlingUnit = mask.Of(ItemElement.HandlingUnit, item.HandlingUnit),
            Levels = mask.Of(ItemElement.Levels, item.LevelText ?? item.Levels.ToString()),
            Basis = mask.Of(ItemElement.Basis, item.Basis.Text),
            Instruments = item.Basis.Citations.Select(citation => citation.Instrument.Title).Distinct(StringComparer.Ordinal).ToValueList(),
            Duties = mask.Of(ItemElement.Duties, item.Duties),
            Description = mask.Of(ItemElement.Description, item.Description),
            Responsibilities = item.Responsibilities.Select(point => point with { Text = mask.Of(ItemElement.Responsibilities, point.Text) }).ToValueList(),
            Accountability = mask.Of(ItemElement.Accountability, item.Accountability.Text),
            StatutoryLimit = mask.Of(ItemElement.StatutoryLimit, item.StatutoryLimit?.Text),
            PromisedLimit = mask.Of(ItemElement.PromisedLimit, item.PromisedLimit?.Text),
            LimitDays = limit?.Days,
            LimitUnit = limit?.Unit ?? DayUnit.Unspecified,
            Fee = mask.Of(ItemElement.Fee, item.Fee?.Text),
            IsCharged = item.Fee?.IsCharged,
            Remedies = mask.Of(ItemElement.Remedies, item.Remedies),
        };
    }

    private sealed class Mask(PowerList list, PowerItem item, List<Finding> masked)
    {
        public string Of(ItemElement element, string? text)
        {
            if (text is null || PersonalData.Mask(text) is var shown && shown == text)
            {
                return text ?? "";
            }

            masked.Add(new Finding(FindingCodes.PersonalDataMasked, SubjectReference.To(list, item), element, null, shown));
            return shown;
        }
    }
}
