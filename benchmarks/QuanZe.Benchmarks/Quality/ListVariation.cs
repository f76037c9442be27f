using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Benchmarks.Quality;

/// <summary>How two lists are made of one.</summary>
/// <param name="Seed">The seed; the same options give the same lists.</param>
/// <param name="Overlap">The part of the rows that both lists have.</param>
/// <param name="Reworded">The part of the shared rows whose name is said in other words on the right.</param>
/// <param name="Twins">The part of the rows that get a near-twin on the right.</param>
/// <param name="Basis">What the bases hold.</param>
/// <param name="IsFar">Whether the other list is another province's: other laws, other types and other bodies are then frequent, not slips.</param>
internal sealed record VariationOptions(int Seed, double Overlap, double Reworded, double Twins, BasisKind Basis, bool IsFar = false);

/// <summary>What bases hold.</summary>
internal enum BasisKind
{
    /// <summary>As in the list they come from.</summary>
    AsPublished,

    /// <summary>An invented statute and article, shared by up to four rows, that quotes the acts of all of them.</summary>
    Quoting,

    /// <summary>An invented statute and article without its text.</summary>
    CitingOnly,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>Makes two lists of one, with known truth: rewordings, near-twins, rows split and merged, rows without partner. What it makes is synthetic, whatever list it starts from.</summary>
internal static class ListVariation
{
    public static LabelledPair Of(string name, IEnumerable<PowerItem> source, (string From, string To)[] table, VariationOptions options)
    {
        var random = new Random(options.Seed);
        var rows = source.DistinctBy(item => (item.FullName, item.Type)).Select(Bare).ToArray();
        random.Shuffle(rows);
        rows = WithBases(rows, options.Basis, random);
        var words = rows.Select(row => row.Name).Where(text => text.Length > 6).Select(text => text.Substring(2, 2)).Distinct(StringComparer.Ordinal).ToArray();
        var wording = new Wording(random, table, words, [.. rows.Select(row => row.Name).Where(text => text.Length > 6)]);
        var names = rows.Select(row => (row.FullName, row.Type)).ToHashSet();
        var shared = (int)(rows.Length * options.Overlap);
        var onlyLeft = (rows.Length - shared) / 2;
        var (left, right, truth, classes) = (new List<PowerItem>(), new List<PowerItem>(), new HashSet<(string, string)>(), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < rows.Length; i++)
        {
            var (leftId, rightId) = ($"L{i}", $"R{i}");
            if (i < shared + onlyLeft)
            {
                left.Add(rows[i] with { Id = leftId });
                classes[leftId] = i < shared ? "same" : "no-partner";
            }

            if (i < shared)
            {
                truth.Add((leftId, rightId));
                var isReworded = random.NextDouble() < options.Reworded;
                var (varied, kind) = isReworded ? wording.Vary(rows[i].FullName) : (rows[i].FullName, "same");
                right.Add(Elsewhere(rows[i], rows, options.IsFar, random) with { Id = rightId, Name = varied, SubItem = null });
                classes[leftId] = kind;
            }
            else if (i >= shared + onlyLeft)
            {
                right.Add(rows[i] with { Id = rightId });
            }

            if (random.NextDouble() < options.Twins && NearTwin.Of(rows[i], random, table == Wording.Measuring) is { } twin && names.Add((twin.Twin.FullName, twin.Twin.Type)))
            {
                right.Add(twin.Twin with { Id = $"T{i}" });
                if (i < shared + onlyLeft)
                {
                    classes[leftId] = (i < shared ? "beside-twin:" : "only-twin:") + twin.Class;
                }
            }
        }

        return new LabelledPair(name, List("left", left, random), List("right", right, random), truth, classes);
    }

    // The other office files some rows under another type, body or law, or states none; another province's office does so often.
    private static PowerItem Elsewhere(PowerItem item, PowerItem[] rows, bool isFar, Random random)
    {
        PowerItem Other() => rows[random.Next(rows.Length)];
        item = random.NextDouble() < (isFar ? 0.04 : 0.01) ? item with { Type = OtherType(item.Type, random) } : item;
        item = random.NextDouble() switch
        {
            < 0.05 => item with { Body = Other().Body },
            < 0.15 => item with { Body = new ImplementingBody { Name = "示例市行政审批服务局" } },
            _ => item,
        };
        item = random.NextDouble() < 0.15 ? item with { Levels = ExercisingLevels.Of(AdministrativeLevel.Province) } : item;
        return (random.NextDouble() / (isFar ? 3 : 1)) switch
        {
            < 0.06 => item with { Basis = Other().Basis },
            < 0.16 => item with { Basis = LegalBasis.Read(item.Basis.Text.Replace("十", "二十", StringComparison.Ordinal).Replace("第1", "第2", StringComparison.Ordinal)) },
            < 0.22 => item with { Basis = LegalBasis.Read(item.Basis.Text + "\n" + Other().Basis.Text) },
            < 0.28 => item with { Basis = LegalBasis.Empty },
            _ => item,
        };
    }

    // Offices disagree about what is 其他, what a service, and whether an act confirms or permits.
    private static ItemType OtherType(ItemType type, Random random) => type switch
    {
        ItemType.Other => random.Next(2) == 0 ? ItemType.PublicService : ItemType.Confirmation,
        ItemType.Licence or ItemType.Confirmation => random.Next(2) == 0 ? ItemType.Other : type == ItemType.Licence ? ItemType.Confirmation : ItemType.Licence,
        _ => ItemType.Other,
    };

    private static PowerItem Bare(PowerItem item) => item with { Name = item.FullName.Trim(), SubItem = null, Code = ItemCode.Missing };

    private static PowerList List(string id, List<PowerItem> rows, Random random)
    {
        var shuffled = rows.ToArray();
        random.Shuffle(shuffled);
        return new PowerList { Id = id, Items = [.. shuffled] };
    }

    // Neighbours in the shuffled order share an article, as acts of one chapter do; each names the acts of all of them.
    private static PowerItem[] WithBases(PowerItem[] rows, BasisKind kind, Random random)
    {
        if (kind == BasisKind.AsPublished)
        {
            return rows;
        }

        var result = new PowerItem[rows.Length];
        var ordered = rows.OrderBy(row => row.Name.TrimStart('对'), StringComparer.Ordinal).ToArray();
        for (var start = 0; start < ordered.Length;)
        {
            var count = Math.Min(1 + random.Next(4), ordered.Length - start);
            var acts = string.Join("；", Enumerable.Range(start, count).Select(i => Act(ordered[i].Name)));
            var (statute, article) = ((char)('甲' + (start / 60 % 8)), 2 + random.Next(70));
            var text = kind == BasisKind.None ? "" : $"《{statute}{ordered[start / 60 * 60].Name[..2]}管理示例条例》第{article}条" + (kind == BasisKind.Quoting ? $"：有下列情形之一的，由主管部门依法处理：{acts}。" : "");
            for (var i = start; i < start + count; i++)
            {
                result[i] = ordered[i] with { Basis = LegalBasis.Read(text) };
            }

            start += count;
        }

        random.Shuffle(result);
        return result;
    }

    private static string Act(string name) => name.TrimStart('对').Replace("的处罚", "的", StringComparison.Ordinal).Replace("的检查", "", StringComparison.Ordinal);
}
