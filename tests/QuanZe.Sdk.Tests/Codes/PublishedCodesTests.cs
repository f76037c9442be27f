using QuanZe.Sdk.Codes;
using Sylvan.Data.Csv;

namespace QuanZe.Sdk.Tests.Codes;

/// <summary>What is known of the published codes of Guangdong (2021) and Liaoning holds for the values that read them.</summary>
public sealed class PublishedCodesTests
{
    [Test]
    public void Guangdong_EveryBaseCode_IsReadWithTheTypeOfItsRow()
    {
        foreach (var row in Guangdong())
        {
            var code = BaseCode.Parse(row["base_code"]);
            var reading = CodeSchemes.Guangdong.Read(row["base_code"]);

            Assert.That(code.Origin, Is.EqualTo("44"));
            Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed), row["id"]);
            Assert.That(reading.Type, Is.EqualTo(ItemTypes.Read(row["type"])), row["id"]);
            Assert.That(reading.Rebuild(), Is.EqualTo(row["base_code"]));
        }
    }

    [Test]
    public void Guangdong_EveryItemCode_HoldsBodyLevelAndBaseCode()
    {
        var kinds = new Dictionary<CodeKind, int>();
        var levels = new Dictionary<(string, AdministrativeLevel), int>();
        foreach (var row in Guangdong())
        {
            var text = row["item_code"];
            var reading = ItemCode.Read(text).Reading;
            kinds[reading.Kind] = kinds.GetValueOrDefault(reading.Kind) + 1;
            levels[(row["level"], reading.Level)] = levels.GetValueOrDefault((row["level"], reading.Level)) + 1;

            Assert.That(reading.BaseKey, Is.EqualTo(row["base_code"]), row["id"]);
            Assert.That(reading.BaseKey, Is.EqualTo(text.Substring(19, 12)), row["id"]);
            Assert.That(reading.Part(CodeSegmentKind.Body), Is.EqualTo(row["uscc"]), row["id"]);
            Assert.That(reading.Rebuild(), Is.EqualTo(text), row["id"]);
            Assert.That(reading.Body is not null, Is.EqualTo(reading.Diagnosis == CodeDiagnosis.WellFormed), row["id"]);
        }

        Assert.That(kinds, Is.EquivalentTo(new Dictionary<CodeKind, int> { [CodeKind.Implementation] = 1899, [CodeKind.HandlingItem] = 363 }));
        Assert.That(levels, Is.EquivalentTo(new Dictionary<(string, AdministrativeLevel), int>
        {
            [("province", AdministrativeLevel.Province)] = 2024,
            [("city", AdministrativeLevel.City)] = 238,
        }));
    }

    [Test]
    public void Guangdong_CreditCodes_Pass175Of177()
    {
        var codes = Guangdong().Select(row => row["uscc"]).Distinct().ToArray();
        var wrong = codes.Where(code => !UnifiedSocialCreditCode.TryParse(code, out _)).ToArray();

        Assert.That(codes, Has.Length.EqualTo(177));
        Assert.That(wrong, Is.EquivalentTo(new[] { "13440000515356094L", "TE440000GD030003VV" }));
    }

    [Test]
    public void Guangdong_Parents_AreTheFamilyHeads()
    {
        var rows = Guangdong().Select(row => (Code: BaseCode.Parse(row["base_code"]), Parent: BaseCode.Parse(row["parent_code"]))).ToArray();

        Assert.That(rows.Count(row => row.Parent.IsFamilyHead), Is.EqualTo(975));
        Assert.That(rows.Where(row => row.Parent.IsFamilyHead).Select(row => row.Parent).Distinct().Count(), Is.EqualTo(273));
        Assert.That(rows.Count(row => row.Parent == row.Code), Is.EqualTo(1286));
        Assert.That(rows.Where(row => row.Parent != row.Code && !row.Parent.IsMainOf(row.Code)).Select(row => (row.Code.ToString(), row.Parent.ToString())),
            Is.EqualTo(new[] { ("442111178001", "442111178000") }), "the one anomaly of the file");
    }

    [Test]
    public void Guangdong_ItemCodes_AreDetectedAsTheNationalStructure()
    {
        var best = CodeSchemes.Detect(Guangdong().Select(row => row["item_code"]));

        Assert.That(best[0].Scheme, Is.SameAs(CodeSchemes.National));
        Assert.That(best[0].Total, Is.EqualTo(2262));
        Assert.That(best[0].Read, Is.EqualTo(2256), "six rows belong to the two bodies without a right credit code");
        Assert.That(best.Select(share => share.Scheme.Id), Is.EqualTo(new[] { "national", "guangdong" }));
    }

    [Test]
    public void Liaoning_EveryCode_IsReadWithTheTypeOfItsRow()
    {
        var rows = Rows("liaoning", "province-catalogue-sample.csv").ToArray();
        foreach (var row in rows)
        {
            var reading = CodeSchemes.Liaoning.Read(row["item_code"]);

            Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed), row["item_code"]);
            Assert.That(reading.TypeCode, Is.EqualTo(row["type_code"]));
            Assert.That(reading.Type, Is.EqualTo(row["type_code"] == "99" ? ItemType.Other : ItemTypes.Read(row["type"])));
            Assert.That(reading.Part(CodeSegmentKind.Department), Is.EqualTo(row["department"]["code ".Length..]));
        }

        Assert.That(rows, Has.Length.EqualTo(30));
    }

    private static IEnumerable<Dictionary<string, string>> Guangdong() => Rows("guangdong", "items.csv");

    private static IEnumerable<Dictionary<string, string>> Rows(params string[] path)
    {
        using var reader = CsvDataReader.Create(SharedData.PathTo(path));
        while (reader.Read())
        {
            yield return Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString);
        }
    }
}
