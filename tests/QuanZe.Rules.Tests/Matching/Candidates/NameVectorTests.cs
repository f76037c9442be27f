using CsCheck;
using QuanZe.Rules.Matching.Candidates;

namespace QuanZe.Rules.Tests.Matching.Candidates;

public sealed class NameVectorTests
{
    private static readonly Gen<string> Name = Gen.OneOf("许可", "处罚", "变更", "对", "未", "河道采砂", "的", "的的", "条").Array[1, 8].Select(parts => string.Concat(parts));

    [Test]
    public void Cosine_AnyTwoNames_IsWhatTheDefinitionSays() =>
        Name.Array[2, 12].Sample(
            names =>
            {
                var distinct = names.Distinct().ToArray();
                var table = GramTable.Of(distinct, _ => 1);
                var (one, other) = (new NameVector(), new NameVector());
                one.Set(distinct[0], table);
                other.Set(distinct[^1], table);

                Assert.That(one.Cosine(distinct[^1], other.Norm), Is.EqualTo(Definition(distinct, distinct[0], distinct[^1])).Within(1e-4));
                Assert.That(one.Cosine(distinct[0], one.Norm), Is.EqualTo(1).Within(1e-4));
            },
            seed: "0N0XIzNsQ0O2",
            iter: 300);

    private static double Definition(string[] names, string left, string right)
    {
        double Idf(string gram) => Math.Log((1.0 + names.Length) / (1 + names.Count(name => name.Contains(gram, StringComparison.Ordinal)))) + 1;
        Dictionary<string, double> Vector(string name) => name.Select(c => $"{c}").Concat(Enumerable.Range(0, name.Length - 1).Select(at => name.Substring(at, 2)))
            .GroupBy(gram => gram).ToDictionary(group => group.Key, group => (1 + Math.Log(group.Count())) * Idf(group.Key));
        var (a, b) = (Vector(left), Vector(right));
        return a.Sum(entry => entry.Value * b.GetValueOrDefault(entry.Key)) / Math.Sqrt(a.Values.Sum(w => w * w) * b.Values.Sum(w => w * w));
    }
}
