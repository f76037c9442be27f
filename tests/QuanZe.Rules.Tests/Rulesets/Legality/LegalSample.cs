using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

/// <summary>Rows under review for legality, made of plausible invented items.</summary>
internal static class LegalSample
{
    public static readonly LegalKnowledge Law = new(
        StatuteRegister.Default.With(
            new Instrument { Title = "山东省旧市容条例", Rank = InstrumentRank.ProvincialRegulation, Region = "山东省", Repealed = new DateOnly(2020, 1, 1), ReplacedBy = "山东省市容条例" }),
        EstablishmentMatrix.Default);

    public const string StatuteAlone = "《中华人民共和国建筑法》第七条";

    public const string CityRule = "《某市户外广告管理办法》（市政府令）第七条：设置户外广告应当经批准。";

    public const string DepartmentRule = "《某某管理办法》（建设部令第81号）第七条";

    public const string Paper = "《关于某事项的通知》（某政发〔2019〕3号）";

    public const string LocalRegulation = "《山东省户外广告管理条例》第七条";

    public static ReviewedItem Reviewed(PowerItem item) => new(Sample.Below(item), Law);

    public static ReviewedItem Reviewed(PowerItem item, PowerList list) => new(new ListedItem(list, item, Sample.Date), Law);

    public static ReviewedItem Licence(string basis, Func<PowerItem, PowerItem>? vary = null)
    {
        var item = Sample.CountyLicence with { Name = "户外广告设置审批", Basis = LegalBasis.Read(basis), Duties = null };
        return Reviewed(vary is null ? item : vary(item));
    }

    public static ReviewedItem OfType(ItemType type, string basis, string name = "户外广告设置管理", Func<PowerItem, PowerItem>? vary = null)
    {
        var item = Sample.CountyLicence with { Name = name, Type = type, TypeText = null, Basis = LegalBasis.Read(basis) };
        return Reviewed(vary is null ? item : vary(item));
    }

    public static ValueList<Responsibility> Duties(string text) => [new(ResponsibilityKind.Direct, 1, text)];

    public static TimeLimit WorkingDays(int days) => new($"{days}个工作日", days, DayUnit.WorkingDays);
}
