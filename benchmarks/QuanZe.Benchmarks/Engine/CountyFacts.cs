using QuanZe.Generation;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Benchmarks.Engine;

/// <summary>The facts of a generated county for all shipped rules, paired by the known truth so that no matching is measured.</summary>
internal sealed class CountyFacts
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private readonly GeneratedCounty _county;

    public CountyFacts(double scale, ulong seed = 1)
    {
        _county = CountyGenerator.Generate(new GenerationOptions { Scale = scale, Seed = seed });
        var rows = new[] { _county.Province, _county.City, _county.County }
            .Select((list, number) => list.Items.ToDictionary(item => item.Id, item => new ListedItem(list, item, Day, isStandard: number == 0))).ToArray();
        Items = [.. _county.Truth.DistinctBy(row => row.ProvinceId.Length > 0 ? row.ProvinceId : row.CountyId).Select(row => Aligned(
            rows[0].GetValueOrDefault(row.ProvinceId), rows[1].GetValueOrDefault(row.CityId), rows[2].GetValueOrDefault(row.CountyId)))];
        var register = StatuteRegister.Default;
        ValueList<PowerList> lists = [_county.Province, _county.City, _county.County];
        var profile = SamenessProfiles.ThreeLevelFourSame;
        Facts =
        [
            profile, new ItemComparer(profile, register), new LocalLaw(register, lists), LegalKnowledge.Default, .. profile.Required.Select(element => new RequiredElement(element)),
            .. rows.SelectMany(list => list.Values), .. Items, .. Items.SelectMany(item => item.DecisiveLinks),
        ];
    }

    /// <summary>The aligned items.</summary>
    public AlignedItem[] Items { get; }

    /// <summary>All facts.</summary>
    public object[] Facts { get; }

    /// <summary>The commit that puts another county row into an aligned item, and the item that comes of it.</summary>
    public static (RuleChanges Changes, AlignedItem After) Replaced(AlignedItem item, ListedItem row)
    {
        var rows = item.Rows.Select(old => old.List == row.List ? row : old).ToValueList();
        var links = item.Links.Select(link => link.Lower.List == row.List ? new ItemLink(link.Upper, row, link.Probability, link.IsAccepted, link.Explanation) : link).ToValueList();
        var after = new AlignedItem(rows, links, item.AbsentFrom);
        var changes = new RuleChanges().Replace(item.Rows[^1], row).Replace(item, after);
        var (gone, come) = (item.DecisiveLinks.ToHashSet(), after.DecisiveLinks.ToHashSet());
        foreach (var link in gone.Except(come))
        {
            changes.Retract(link);
        }

        foreach (var link in come.Except(gone))
        {
            changes.Insert(link);
        }

        return (changes, after);
    }

    private AlignedItem Aligned(ListedItem? province, ListedItem? city, ListedItem? county)
    {
        var rows = new[] { province, city, county }.OfType<ListedItem>().ToValueList();
        var links = rows.SelectMany((lower, i) => rows.Take(i).Select(upper => new ItemLink(upper, lower, 0.99, isAccepted: true, []))).ToValueList();
        var lists = new[] { _county.City, _county.County }.Where(list => list.Level > rows[0].Level && rows.All(row => row.List != list));
        return new AlignedItem(rows, links, lists.ToValueList());
    }
}
