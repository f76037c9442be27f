using QuanZe.Excel.Reading;
using QuanZe.Generation;
using QuanZe.Sdk;

namespace QuanZe.Benchmarks.Quality;

/// <summary>The lists that the matcher is trained on, and those it is measured on. No seed, table of rewordings or setting stands in both.</summary>
internal static class QualitySets
{
    private static readonly string? Data = Environment.GetEnvironmentVariable("QUANZE_DATA") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Whether the published lists are at hand.</summary>
    public static bool HasPublished => Data is not null;

    /// <summary>Generated lists and the Guangdong set, from few to many shared rows.</summary>
    public static IEnumerable<LabelledPair> Training()
    {
        var seed = 0;
        foreach (var (overlap, basis, isFar) in new[]
        {
            (0.8, BasisKind.Quoting, false), (0.5, BasisKind.CitingOnly, true), (0.3, BasisKind.None, false), (0.15, BasisKind.Quoting, false), (0.65, BasisKind.AsPublished, false),
            (0.25, BasisKind.CitingOnly, false), (0.08, BasisKind.Quoting, true), (0.7, BasisKind.Quoting, true),
        })
        {
            var county = CountyGenerator.Generate(new GenerationOptions { Seed = (ulong)(11 + seed), Scale = 0.25, FaultRate = 0 });
            yield return ListVariation.Of($"generated-{overlap}-{basis}", county.Province.Items, Wording.Training, new VariationOptions(11 + seed++, overlap, 0.45, 0.12, basis, isFar));
        }

        if (Data is null)
        {
            yield break;
        }

        var province = Guangdong()!.Right.Items;
        foreach (var (overlap, basis, isFar) in new[] { (0.8, BasisKind.None, false), (0.4, BasisKind.Quoting, true), (0.2, BasisKind.None, true), (0.1, BasisKind.CitingOnly, false), (0.06, BasisKind.None, true), (0.6, BasisKind.Quoting, false) })
        {
            yield return ListVariation.Of($"guangdong-{overlap}-{basis}", province, Wording.Training, new VariationOptions(31 + seed++, overlap, 0.35, 0.1, basis, isFar));
        }

        yield return Guangdong()!;
    }

    /// <summary>Lists that nothing was trained on: other seeds, other settings, another table of rewordings; and published lists of another place.</summary>
    public static IEnumerable<LabelledPair> Measuring(int seeds)
    {
        for (var seed = 0; seed < seeds; seed++)
        {
            foreach (var pair in Generated(seed))
            {
                yield return pair;
            }

            if (Karamay() is { } karamay)
            {
                yield return ListVariation.Of("karamay-dense", karamay.Items, Wording.Measuring, new VariationOptions(901 + seed, 0.8, 0.6, 0.1, BasisKind.AsPublished));
                yield return ListVariation.Of("karamay-dense", karamay.Items, Wording.Measuring, new VariationOptions(951 + seed, 0.8, 0.6, 0.1, BasisKind.AsPublished)).WithoutRightBasis();
                yield return ListVariation.Of("karamay-low", karamay.Items, Wording.Measuring, new VariationOptions(1001 + seed, 0.2, 0.6, 0.1, BasisKind.AsPublished));
                yield return ListVariation.Of("karamay-low", karamay.Items, Wording.Measuring, new VariationOptions(1051 + seed, 0.2, 0.6, 0.1, BasisKind.AsPublished)).WithoutRightBasis();
            }
        }
    }

    /// <summary>The generated lists among them.</summary>
    public static IEnumerable<LabelledPair> Generated(int seed)
    {
        var county = CountyGenerator.Generate(new GenerationOptions { Seed = (ulong)(701 + seed), Scale = 0.3, DirtRate = 1.6, FaultRate = 0 });
        yield return ListVariation.Of("generated-dense", county.City.Items, Wording.Measuring, new VariationOptions(701 + seed, 0.75, 0.6, 0.15, BasisKind.Quoting));
        yield return ListVariation.Of("generated-low", county.City.Items, Wording.Measuring, new VariationOptions(751 + seed, 0.22, 0.6, 0.15, BasisKind.CitingOnly));
        yield return ListVariation.Of("generated-nobasis", county.City.Items, Wording.Measuring, new VariationOptions(801 + seed, 0.6, 0.5, 0.1, BasisKind.None));
    }

    /// <summary>The capital's published items against the province's; null where they are not at hand. Part of the training.</summary>
    public static LabelledPair? Guangdong() => Data is null ? null : Folder(Path.Combine(Data, "guangdong"), "guangdong", "left-city.csv", "right-province.csv");

    /// <summary>A folder with two lists and <c>pairs.csv</c> (left_id, right_id, relation: <c>same</c> for one item).</summary>
    public static LabelledPair Folder(string folder, string name, string left = "left.csv", string right = "right.csv")
    {
        var rows = File.ReadLines(Path.Combine(folder, "pairs.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var truth = rows.Where(row => row[2] == "same").Select(row => (row[0], row[1])).ToHashSet();
        return new LabelledPair(
            name,
            WorkbookReader.ReadFile(Path.Combine(folder, left)).List,
            WorkbookReader.ReadFile(Path.Combine(folder, right)).List,
            truth,
            new Dictionary<string, string>(StringComparer.Ordinal),
            rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal));
    }

    private static PowerList? Karamay() => Data is null ? null : WorkbookReader.ReadFiles(
        Directory.EnumerateFiles(Path.Combine(Data, "workbooks"), "*.xls*").Where(path => !path.EndsWith("档案局2024年权责清单 (1).xlsx", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        new() { ListId = "city", Level = AdministrativeLevel.City }).List;
}
