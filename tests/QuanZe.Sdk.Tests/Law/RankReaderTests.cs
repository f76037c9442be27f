using QuanZe.Sdk.Law;
using static QuanZe.Sdk.Law.InstrumentRank;

namespace QuanZe.Sdk.Tests.Law;

public sealed class RankReaderTests
{
    // basis, sign, the ranks that remain possible
    private static readonly object[][] Cases =
    [
        ["《中华人民共和国建筑法》第七条", RankSign.Register, new[] { InstrumentRank.Law }],
        ["《建筑法》（2019修正）第七条", RankSign.Register, new[] { InstrumentRank.Law }],
        ["《某某促进法》第七条", RankSign.Title, new[] { InstrumentRank.Law }],
        ["《某某管理条例》（2003年5月10日国务院令第372号）第七条", RankSign.Number, new[] { AdministrativeRegulation }],
        ["《国务院对某些事项的决定》（国务院令第412号）附件第三项", RankSign.Number, new[] { StateCouncilDecision }],
        ["《国务院关于取消某些事项的决定》第三项", RankSign.Title, new[] { StateCouncilDecision, NormativeDocument }],
        ["《某某管理办法》（建设部令第81号）第七条", RankSign.Number, new[] { DepartmentRule }],
        ["《某某管理办法》（国家市场监督管理总局令第31号）第七条", RankSign.Number, new[] { DepartmentRule }],
        ["《某某管理办法》（2017年6月1日某部令公布）第七条", RankSign.Adoption, new[] { DepartmentRule }],
        ["《某省某某管理办法》（某省人民政府令第12号）第七条", RankSign.Number, new[] { ProvincialRule }],
        ["《某市户外广告管理办法》（市政府令）第七条", RankSign.Adoption, new[] { CityRule }],
        ["《某市户外广告管理办法》（某市人民政府令第12号）第七条", RankSign.Number, new[] { CityRule }],
        ["《上海市某某管理办法》（上海市人民政府令第12号）第七条", RankSign.Number, new[] { ProvincialRule }],
        ["《某市户外广告管理办法》第七条", RankSign.Title, new[] { CityRegulation, CityRule, NormativeDocument }],
        ["《某省实施〈中华人民共和国某某法〉办法》第七条", RankSign.Title, new[] { ProvincialRegulation, ProvincialRule, NormativeDocument }],
        ["《某省实施〈中华人民共和国某某法〉办法》（1997年5月1日某省第八届人民代表大会常务委员会第二十次会议通过）第七条", RankSign.Adoption, new[] { ProvincialRegulation }],
        ["《某省某某条例》第七条", RankSign.Title, new[] { ProvincialRegulation }],
        ["《某市某某条例》第七条", RankSign.Title, new[] { CityRegulation }],
        ["《某自治州某某条例》第七条", RankSign.Title, new[] { CityRegulation, SpecialRegulation }],
        ["《某自治县某某条例》第七条", RankSign.Title, new[] { SpecialRegulation }],
        ["《中华人民共和国某某条例》第七条", RankSign.Title, new[] { InstrumentRank.Law, AdministrativeRegulation }],
        ["《中华人民共和国某某法实施细则》第七条", RankSign.Title, new[] { AdministrativeRegulation, DepartmentRule }],
        ["《某某条例》第七条", RankSign.Title, new[] { InstrumentRank.Law, AdministrativeRegulation, ProvincialRegulation, CityRegulation, SpecialRegulation }],
        ["《关于某某事项的通知》（新政办发〔2019〕12号）", RankSign.Number, new[] { NormativeDocument }],
        ["《某省人民政府办公厅关于某某条例的实施意见》", RankSign.Title, new[] { NormativeDocument }],
        ["《关于某某事项的通知》", RankSign.Title, new[] { StateCouncilDecision, NormativeDocument }],
        ["《某市某某局职能配置、内设机构和人员编制规定》", RankSign.Title, new[] { Other }],
        ["《中国共产党某某条例》第七条", RankSign.Title, new[] { Other }],
        ["《最高人民法院关于某某的解释》第七条", RankSign.Title, new[] { JudicialInterpretation }],
        ["《全国人民代表大会常务委员会关于某某的决定》", RankSign.Title, new[] { InstrumentRank.Law }],
    ];

    [TestCaseSource(nameof(Cases))]
    public void Read_Citation_LeavesTheRanksOpenThatItsSignsLeave(string basis, RankSign sign, InstrumentRank[] ranks)
    {
        var reading = Read(basis);

        Assert.That(reading.Possible, Is.EqualTo(ranks));
        Assert.That(reading.Sign, Is.EqualTo(sign));
    }

    [Test]
    public void Read_TitleThatTellsNothing_StaysUnknown()
    {
        var reading = Read("《某某管理办法》第七条");

        Assert.That((reading.Possible.IsUnknown, reading.Sign, reading.Words, reading.Rank), Is.EqualTo((true, RankSign.None, "", InstrumentRank.Unknown)));
    }

    [Test]
    public void Read_Tag_NarrowsWhatIsLikelyAndProvesNothing()
    {
        var reading = Read("【部门规章】《某某管理办法》第七条");

        Assert.That(reading.Likely, Is.EqualTo(new[] { DepartmentRule }));
        Assert.That(reading.Possible.IsUnknown, Is.True);
    }

    [TestCase("【法规】《某某条例》第七条", new[] { AdministrativeRegulation, ProvincialRegulation, CityRegulation, SpecialRegulation })]
    [TestCase("【行法规】《某某条例》第七条", new[] { AdministrativeRegulation })]
    [TestCase("【规章】《某市某某办法》第七条", new[] { CityRule })]
    [TestCase("【法律】《某市某某办法》第七条", new[] { CityRegulation, CityRule, NormativeDocument })]
    [TestCase("【其他】《某省某某条例》第七条", new[] { ProvincialRegulation })]
    public void Read_TagOfAList_NarrowsUnlessItContradicts(string basis, InstrumentRank[] likely) => Assert.That(Read(basis).Likely, Is.EqualTo(likely));

    [Test]
    public void Read_SignsThatContradict_AreJoined() =>
        Assert.That(Read("《某省某某条例》（建设部令第81号）第七条").Possible, Is.EqualTo(new[] { ProvincialRegulation, DepartmentRule }));

    [Test]
    public void Read_NumberAsWords_IsGivenAsEvidence()
    {
        var reading = Read("《某某管理办法》（建设部令第81号）第七条");

        Assert.That((reading.Words, reading.IsCertain, reading.Rank, reading.Region), Is.EqualTo(("建设部令第81号", true, DepartmentRule, "")));
    }

    [Test]
    public void Read_Null_IsNamed()
    {
        var citation = LegalBasis.Read("《某法》").Citations[0];
        Assert.That(() => RankReader.Read(null!, StatuteRegister.Default), Throws.ArgumentNullException);
        Assert.That(() => RankReader.Read(citation, null!), Throws.ArgumentNullException);
    }

    private static RankReading Read(string basis) => RankReader.Read(LegalBasis.Read(basis).Citations.Single(), StatuteRegister.Default);
}

public sealed class UnreadBasisTests
{
    [TestCase("", false)]
    [TestCase("《中华人民共和国建筑法》第七条", false)]
    [TestCase("【法律】《中华人民共和国建筑法》第七条：建筑工程开工前…", false)]
    [TestCase("1.法律：《中华人民共和国建筑法》第七条", false)]
    [TestCase("部门“三定”规定", true)]
    [TestCase("依照城乡规划法第四十条、《某市户外广告管理办法》第七条", true)]
    public void In_Basis_TellsWhetherMoreMayBeCited(string basis, bool expected) => Assert.That(UnreadBasis.In(LegalBasis.Read(basis)), Is.EqualTo(expected));

    [Test]
    public void In_Null_IsNamed() => Assert.That(() => UnreadBasis.In(null!), Throws.ArgumentNullException);
}
