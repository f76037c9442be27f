using QuanZe.Generation;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Benchmarks.Engine;

/// <summary>The facts of generated counties for all shipped rules, paired by the known truth so that no matching is measured.</summary>
internal sealed class CountyFacts
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    /// <param name="counties">How many counties of 4,860 items, each with a province and a city of its own, as one host holds them in one session.</param>
    public CountyFacts(int counties = 1)
    {
        var all = Enumerable.Range(1, counties).Select(number => new County(number)).ToList();
        Items = [.. all.SelectMany(county => county.Items)];
        var register = StatuteRegister.Default;
        var lists = all.SelectMany(county => county.Lists).ToValueList();
        var profile = SamenessProfiles.ThreeLevelFourSame;
        Facts =
        [
            profile, new ItemComparer(profile, register), new LocalLaw(register, lists), LegalKnowledge.Default, .. profile.Required.Select(element => new RequiredElement(element)),
            .. all.SelectMany(county => county.Rows), .. Items, .. Items.SelectMany(item => item.DecisiveLinks),
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

    private sealed class County
    {
        public County(int number)
        {
            var county = CountyGenerator.Generate(new GenerationOptions { Seed = (ulong)number });
            Lists = new[] { county.Province, county.City, county.County }.Select(list => list with { Id = number == 1 ? list.Id : $"{list.Id}-{number}" }).ToValueList();
            var rows = Lists.Select((list, level) => list.Items.ToDictionary(item => item.Id, item => new ListedItem(list, item, Day, isStandard: level == 0))).ToArray();
            Rows = [.. rows.SelectMany(list => list.Values)];
            Items = [.. county.Truth.DistinctBy(row => row.ProvinceId.Length > 0 ? row.ProvinceId : row.CountyId).Select(row => Aligned(
                rows[0].GetValueOrDefault(row.ProvinceId), rows[1].GetValueOrDefault(row.CityId), rows[2].GetValueOrDefault(row.CountyId)))];
        }

        public ValueList<PowerList> Lists { get; }

        public ListedItem[] Rows { get; }

        public AlignedItem[] Items { get; }

        private AlignedItem Aligned(ListedItem? province, ListedItem? city, ListedItem? county)
        {
            var rows = new[] { province, city, county }.OfType<ListedItem>().ToValueList();
            var links = rows.SelectMany((lower, i) => rows.Take(i).Select(upper => new ItemLink(upper, lower, 0.99, isAccepted: true, []))).ToValueList();
            var lists = Lists.Skip(1).Where(list => list.Level > rows[0].Level && rows.All(row => row.List != list));
            return new AlignedItem(rows, links, lists.ToValueList());
        }
    }
}
