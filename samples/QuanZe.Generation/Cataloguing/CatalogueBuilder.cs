using QuanZe.Generation.Planting;
using QuanZe.Generation.Statutes;
using QuanZe.Generation.Subjects;
using QuanZe.Sdk;

namespace QuanZe.Generation.Cataloguing;

/// <summary>Makes the entries of the general catalogue, so that the county's list comes out at its published figures.</summary>
internal sealed class CatalogueBuilder(SeededRandom random, FaultPlan plan, double scale)
{
    private static readonly string[] Acts = ["新办", "变更", "延续", "补发", "注销"];

    private static readonly string[] Grades = ["首次申请", "内容变更", "有效期延续", "遗失补办", "终止"];

    private readonly SubjectGrammar _grammar = new(random);
    private readonly BaseCodes _codes = new();
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Build()
    {
        foreach (var type in ItemTypes.All)
        {
            var listed = CountyFigures.Rows(type, scale);
            var fields = Spread(type, listed + (listed / 3) + 16);
            var cursor = 0;
            Field Next() => fields[cursor++ % fields.Length];

            var claimed = listed - plan.ExtraRows(type) - plan.Stale(type) - Devolved(type);
            Add(type, claimed, EntryRole.Claimed, Next);
            Add(type, Devolved(type), EntryRole.Devolved, Next);
            Add(type, plan.Stale(type), EntryRole.CancelledYetClaimed, Next);
            Add(type, plan.Unclaimed(type), EntryRole.Unclaimed, Next);
            Add(type, Math.Max(1, listed / 12), EntryRole.HigherLevelsOnly, Next);
            Add(type, listed / 200, EntryRole.Cancelled, Next);
        }

        return _entries;
    }

    private int Devolved(ItemType type) => type is ItemType.Licence or ItemType.Other ? CountyFigures.Rows(type, scale) / 25 : 0;

    // Every field that has items of the type comes up in proportion to its weight, in an order that mixes the fields.
    private Field[] Spread(ItemType type, int count)
    {
        var fields = Field.All.Where(field => Has(field, type)).ToArray();
        double Weight(Field field) => type == ItemType.Penalty ? field.PenaltyWeight : field.OtherWeight;
        var total = fields.Sum(Weight);
        var owed = new double[fields.Length];
        var order = new Field[count];
        for (var i = 0; i < count; i++)
        {
            var best = 0;
            for (var f = 0; f < fields.Length; f++)
            {
                owed[f] += Weight(fields[f]) / total;
                best = owed[f] > owed[best] ? f : best;
            }

            owed[best] -= 1;
            order[i] = fields[best];
        }

        return order;
    }

    private static bool Has(Field field, ItemType type) => type switch
    {
        ItemType.Levy => field.Words("levies").Length > 0,
        ItemType.Payment => field.Words("payments").Length > 0,
        ItemType.Adjudication => field.Words("disputes").Length > 0,
        _ => true,
    };

    private void Add(ItemType type, int count, EntryRole role, Func<Field> next)
    {
        while (count > 0)
        {
            var field = next();
            var isFamily = role == EntryRole.Claimed && count > 1 && IsSplit(type) && random.Chance(0.35);
            count -= isFamily ? AddFamily(type, field, count) : AddSingle(type, field, role);
        }
    }

    private static bool IsSplit(ItemType type) => type is ItemType.Licence or ItemType.Confirmation or ItemType.Other;

    private int AddSingle(ItemType type, Field field, EntryRole role)
    {
        var subject = TwinOfPenalty(type, field) ?? _grammar.Make(type, field);
        _entries.Add(Make(type, field, subject, _codes.NextMain(type, field) + "000", role));
        return 1;
    }

    // An inspection with the very words of a penalty: the twin that only the type tells apart.
    private Subject? TwinOfPenalty(ItemType type, Field field)
    {
        if (type != ItemType.Inspection || !random.Chance(0.15))
        {
            return null;
        }

        var penalty = _entries.Find(entry => entry.Type == ItemType.Penalty && entry.Field == field && random.Chance(0.1));
        return penalty is null ? null : _grammar.Twin(penalty.Subject, "的检查");
    }

    private int AddFamily(ItemType type, Field field, int atMost)
    {
        var subject = _grammar.Make(type, field);
        var main = _codes.NextMain(type, field);
        var words = random.Chance(0.7) ? Acts : Grades;
        var children = Math.Min(2 + random.Next(3), atMost);
        var first = Make(type, field, subject, main + "00Y", EntryRole.Main);
        _entries.Add(first);
        for (var i = 0; i < children; i++)
        {
            _entries.Add(Make(type, field, subject, $"{main}00{i + 1}", EntryRole.Claimed) with { SubItem = words[i], Provisions = first.Provisions });
        }

        // One more sub-item that higher levels keep: the county lists a subset of the family.
        if (random.Chance(0.3))
        {
            _entries.Add(Make(type, field, subject, $"{main}00{children + 1}", EntryRole.HigherLevelsOnly) with { SubItem = words[children], Provisions = first.Provisions });
        }

        return children;
    }

    private Entry Make(ItemType type, Field field, Subject subject, string code, EntryRole role)
    {
        var levels = Levels(role);
        return new()
        {
            Field = field,
            Type = type,
            Subject = subject,
            BaseCode = code,
            Role = role,
            Levels = levels,
            IsTiered = levels.Count == 3 && random.Chance(0.06),
            Provisions = Provisions(type, field),
            StatutoryDays = IsApplied(type) ? random.Pick([5, 7, 10, 15, 20, 20, 30, 45]) : 0,
        };
    }

    private ValueList<AdministrativeLevel> Levels(EntryRole role)
    {
        var draw = random.Next(100);
        return role switch
        {
            EntryRole.HigherLevelsOnly when draw < 50 => [AdministrativeLevel.Province],
            EntryRole.HigherLevelsOnly or EntryRole.Devolved => [AdministrativeLevel.Province, AdministrativeLevel.City],
            _ when draw < 62 => [AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County],
            _ when draw < 94 => [AdministrativeLevel.City, AdministrativeLevel.County],
            _ => [AdministrativeLevel.County],
        };
    }

    private ValueList<Provision> Provisions(ItemType type, Field field)
    {
        var count = 1 + (random.Chance(0.45) ? 1 : 0) + (random.Chance(0.08) ? 1 : 0);
        var provisions = new List<Provision>();
        for (var i = 0; i < count; i++)
        {
            var statute = random.Pick(field.National);
            if (!provisions.Exists(provision => provision.Statute == statute))
            {
                provisions.Add(new(statute, Article(type, statute), random.Chance(0.15) ? 1 + random.Next(2) : 0, random.Chance(0.06) ? 1 + random.Next(6) : 0));
            }
        }

        return [.. provisions.OrderBy(provision => provision.Statute.Rank)];
    }

    // Penalties stand in the chapter on liability near the end, powers that are applied for in the first half.
    private int Article(ItemType type, Statute statute)
    {
        var body = statute.Articles - 2;
        return type is ItemType.Penalty or ItemType.Coercion
            ? Math.Max(2, (int)(body * 0.62) + random.Next(Math.Max(1, (int)(body * 0.38))))
            : 3 + random.Next(Math.Max(1, (int)(body * 0.6)));
    }

    private static bool IsApplied(ItemType type) =>
        type is ItemType.Licence or ItemType.Confirmation or ItemType.Payment or ItemType.Award or ItemType.Adjudication or ItemType.Other;
}
