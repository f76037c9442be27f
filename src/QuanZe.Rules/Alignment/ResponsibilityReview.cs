using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>What is doubtful about the responsibilities and accountability circumstances of a row (责任事项、追责情形的核对).</summary>
internal static class ResponsibilityReview
{
    // In which a responsibility says what kind of power it is about; the type's word is filled in.
    private static readonly string[] Forms = ["实施本级行政{0}事项", "行政{0}标准规范", "作出的行政{0}决定", "做出的行政{0}决定", "作出的准予行政{0}决定", "实施行政{0}，"];

    private static readonly (ItemType Type, string Word)[] Types =
    [
        (ItemType.Licence, "许可"), (ItemType.Penalty, "处罚"), (ItemType.Coercion, "强制"), (ItemType.Levy, "征收"), (ItemType.Payment, "给付"),
        (ItemType.Inspection, "检查"), (ItemType.Confirmation, "确认"), (ItemType.Award, "奖励"), (ItemType.Adjudication, "裁决"),
    ];

    private static readonly (ItemType Type, string Phrase)[] Phrases =
        [.. Types.SelectMany(entry => Forms.Select(form => (entry.Type, form.Replace("{0}", entry.Word, StringComparison.Ordinal))))];

    /// <summary>Whether a province or city row is exercised below too and every labelled responsibility is direct.</summary>
    public static bool LacksSupervision(ListedItem row) =>
        row.Level is AdministrativeLevel.Province or AdministrativeLevel.City
        && row.Item.Levels.Levels.Any(level => level > row.Level)
        && !row.Item.Responsibilities.IsEmpty
        && row.Item.Responsibilities.All(point => point.Kind == ResponsibilityKind.Direct);

    /// <summary>Whether a town, below which nobody exercises powers, has responsibilities of guidance and supervision.</summary>
    public static bool SupervisesNobody(ListedItem row) => row.Level == AdministrativeLevel.Township && row.Item.Responsibilities.Any(point => point.Kind == ResponsibilityKind.Supervisory);

    /// <summary>Whether the row is exercised at other levels only and yet has direct responsibilities.</summary>
    public static bool IsDirectElsewhere(ListedItem row) => row.ExcludesOwnLevel && row.Item.Responsibilities.Any(point => point.Kind == ResponsibilityKind.Direct);

    /// <summary>Whether a course of stages lacks some that the governing statute asks for.</summary>
    public static bool LacksStages(ListedItem row) => row.Procedure is { IsDescribed: true, IsIncorporated: false, Template.Statute: not null, Missing.IsEmpty: false };

    /// <summary>Whether nothing of the procedure of the governing statute is said, nor brought in by the basis of the responsibilities.</summary>
    public static bool StatesNoProcedure(ListedItem row) => !row.Item.Responsibilities.IsEmpty && row.Procedure is { IsDescribed: false, IsIncorporated: false, Template.Statute: not null };

    /// <summary>Whether stages are labelled in another order than the procedure's.</summary>
    public static bool SwapsStages(ListedItem row) => row.Procedure?.Swapped is not null;

    /// <summary>Whether sealing or seizure is described by the procedure of execution (催告).</summary>
    public static bool DescribesExecution(ListedItem row) => row.Item.Type == ItemType.Coercion && (row.Topics & RowTopics.Demand) != 0 && row.Coercion is { HasMeasure: true, HasExecution: false };

    /// <summary>Whether responsibilities are stated without a basis.</summary>
    public static bool LacksBasis(ListedItem row) => !row.Item.Responsibilities.IsEmpty && row.Item.ResponsibilityBasis.IsEmpty;

    /// <summary>Whether accountability circumstances are stated without a basis, in their own column or in the text.</summary>
    public static bool LacksAccountabilityBasis(ListedItem row) =>
        !row.Item.Accountability.Circumstances.IsEmpty && row.Item.Accountability.Basis.IsEmpty && !row.Item.Accountability.Text.Contains('《', StringComparison.Ordinal);

    /// <summary>What is read from the words of responsibilities and accountability; kept with the row.</summary>
    public static DutyWords Read(PowerItem item) => new(OtherTypeInDuties(item), OtherTypeInAccountability(item), Repeated(item));

    // The other type that responsibilities speak of where they never speak of the row's own.
    private static ItemType? OtherTypeInDuties(PowerItem item)
    {
        ItemType? other = null;
        foreach (var point in item.Responsibilities)
        {
            var text = DenseWords.Of(point.Text);
            if (!text.Contains("行政", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var (type, phrase) in Phrases)
            {
                if (!text.Contains(phrase, StringComparison.Ordinal))
                {
                    continue;
                }

                if (type == item.Type)
                {
                    return null;
                }

                other ??= type;
            }
        }

        return other;
    }

    // The other type that the circumstances speak of twice or more, where they never speak of the row's own.
    private static ItemType? OtherTypeInAccountability(PowerItem item)
    {
        var text = DenseWords.Of(item.Accountability.Text);
        if (text.Length == 0 || Array.Exists(Types, entry => entry.Type == item.Type && text.Contains(entry.Word, StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (var (type, word) in Types)
        {
            var name = $"行政{word}";
            var first = text.IndexOf(name, StringComparison.Ordinal);
            if (first >= 0 && text.IndexOf(name, first + name.Length, StringComparison.Ordinal) >= 0)
            {
                return type;
            }
        }

        return null;
    }

    private static string? Repeated(PowerItem item)
    {
        var points = item.Responsibilities;
        for (var i = 1; i < points.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (points[i].Text.Length >= 8 && string.Equals(points[i].Text, points[j].Text, StringComparison.Ordinal))
                {
                    return points[i].Text;
                }
            }
        }

        return null;
    }
}

/// <summary>What the words of a row's responsibilities and accountability say (责任事项、追责情形用语).</summary>
/// <param name="OtherTypeInDuties">The other type that responsibilities speak of and never of the row's own, or null.</param>
/// <param name="OtherTypeInAccountability">The same of the accountability circumstances, or null.</param>
/// <param name="Repeated">A responsibility that stands twice, or null.</param>
internal sealed record DutyWords(ItemType? OtherTypeInDuties, ItemType? OtherTypeInAccountability, string? Repeated);
