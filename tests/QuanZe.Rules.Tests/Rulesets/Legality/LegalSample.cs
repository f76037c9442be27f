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
            new Instrument { Title = "某省旧市容条例", Rank = InstrumentRank.ProvincialRegulation, Region = "山东省", Repealed = new DateOnly(2020, 1, 1), ReplacedBy = "某省市容条例" }),
        EstablishmentMatrix.Default);

    public static ReviewedItem Reviewed(PowerItem item) => new(Sample.Below(item), Law);

    public static ReviewedItem Licence(string basis) => Reviewed(Sample.CountyLicence with { Name = "户外广告设置审批", Basis = LegalBasis.Read(basis) });

    public static ReviewedItem OfType(ItemType type, string basis, string name = "户外广告设置管理") =>
        Reviewed(Sample.CountyLicence with { Name = name, Type = type, TypeText = null, Basis = LegalBasis.Read(basis) });
}
