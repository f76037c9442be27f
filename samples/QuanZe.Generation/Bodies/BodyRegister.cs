using QuanZe.Generation.Subjects;
using QuanZe.Sdk;

namespace QuanZe.Generation.Bodies;

/// <summary>The bodies of the three governments: one per field and level, and the two of the county that act in the fields of others.</summary>
internal sealed class BodyRegister
{
    private static readonly string[] PenaltyEndings = ["的行政处罚", "的行政处罚", "的行政处罚", "的行政处罚", "的处罚", "的处罚", "的处罚", "的处罚", "的处罚", "行为的处罚"];

    private readonly Dictionary<(string Field, AdministrativeLevel Level), Body> _bodies = [];

    public BodyRegister(SeededRandom random)
    {
        var number = 1;
        foreach (var field in Field.All)
        {
            foreach (var level in Government.Levels)
            {
                _bodies[(field.Name, level)] = Make(field.BodyName(level), level, number++, random);
            }
        }

        Approval = Make("招远市行政审批服务局", AdministrativeLevel.County, number++, random);
        Enforcement = Make("招远市综合行政执法局", AdministrativeLevel.County, number, random);
    }

    /// <summary>The county's body that holds licences of other fields (相对集中行政许可权).</summary>
    public Body Approval { get; }

    /// <summary>The county's body that holds penalties of other fields (综合行政执法).</summary>
    public Body Enforcement { get; }

    public Body Of(Field field, AdministrativeLevel level) => _bodies[(field.Name, level)];

    private static Body Make(string name, AdministrativeLevel level, int number, SeededRandom random) =>
        new(name, CreditCodeMaker.Make(Government.Of(level).Division, number), level) { PenaltyEnding = random.Pick(PenaltyEndings) };
}
