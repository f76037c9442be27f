using System.Globalization;

namespace QuanZe.Sdk.Specifications;

/// <summary>Works out the columns of an item (入库).</summary>
internal static class StoredItemMaker
{
    public static StoredItem Make(PowerList list, PowerItem item, int position)
    {
        var name = item.FullName;
        return new()
        {
            ListId = StoreText.Key(list.Id),
            ItemId = StoreText.Key(item.Id),
            Position = position,
            Level = list.Level,
            Division = list.Division is { } division ? long.Parse(division.TwelveDigits, CultureInfo.InvariantCulture) : 0,
            Name = StoreText.Of(name),
            SearchName = SearchText.Of(name),
            NameFingerprint = Fingerprint.OfName(name),
            ContentFingerprint = ContentOf(item),
            Type = item.Type,
            Status = item.Status,
            PowerSource = item.PowerSource,
            IsTiered = item.Levels.IsTiered,
            Levels = item.Levels.Levels.ToList(),
            Lacking = LackingElements.Of(item).ToList(),
            DirectResponsibilities = Count(item, ResponsibilityKind.Direct),
            SupervisoryResponsibilities = Count(item, ResponsibilityKind.Supervisory),
            UnlabelledResponsibilities = Count(item, ResponsibilityKind.Unspecified),
            Body = StoredBody.Of(item.Body),
            Code = StoredCode.Of(item),
            Validity = StoredPeriod.Of(item.Validity),
            Citations = StoredCitation.Of(item.Basis),
        };
    }

    private static int Count(PowerItem item, ResponsibilityKind kind)
    {
        var count = 0;
        foreach (var responsibility in item.Responsibilities)
        {
            count += responsibility.Kind == kind ? 1 : 0;
        }

        return count;
    }

    // Everything but the id and the place in the file; the order of the lines is part of every fingerprint stored, so new elements go to the end.
    private static long ContentOf(PowerItem item)
    {
        var content = new Fingerprint();
        content.Add(item.Name);
        content.Add(item.SubItem);
        content.Add((int)item.Type);
        content.Add(item.TypeText);
        content.Add(item.Code.Text);
        content.Add(item.Body.Name);
        content.Add(item.Body.CreditCode?.ToString());
        content.Add(item.CompetentDepartment);
        content.Add(item.HandlingUnit);
        content.Add(item.Basis.Text);
        content.Add(item.Levels.ToString());
        content.Add(item.LevelText);
        content.Add(item.Duties);
        content.Add(item.Description);
        foreach (var responsibility in item.Responsibilities)
        {
            content.Add((int)responsibility.Kind);
            content.Add(responsibility.Number);
            content.Add(responsibility.Text);
        }

        content.Add(item.ResponsibilityBasis.Text);
        content.Add(item.Accountability.Text);
        content.Add(item.Accountability.Scope);
        content.Add(item.Accountability.Basis.Text);
        content.Add((int)item.PowerSource);
        content.Add(item.PowerSourceDocument);
        content.Add(item.StatutoryLimit?.Text);
        content.Add(item.PromisedLimit?.Text);
        content.Add(item.Fee?.Text);
        content.Add(item.Fee?.Basis.Text);
        content.Add(item.Remedies);
        content.Add((int)item.Status);
        content.Add(item.Validity.From?.DayNumber ?? -1);
        content.Add(item.Validity.To?.DayNumber ?? -1);
        content.Add(item.Remarks);
        foreach (var column in item.Extra)
        {
            content.Add(column.Heading);
            content.Add(column.Text);
        }

        return content.Value;
    }
}
