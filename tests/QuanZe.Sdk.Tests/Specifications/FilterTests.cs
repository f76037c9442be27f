using CsCheck;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

/// <summary>Filtering in memory: block by block or row by row, it keeps the rows that each row's own answer keeps.</summary>
public sealed class FilterTests
{
    private static readonly Specification<int>[] Atoms =
    [
        Specification.Where<int>("偶数", "even", number => number % 2 == 0),
        Specification.Where<int>("三的倍数", "a multiple of three", number => number % 3 == 0, number => number % 3 == 0),
        Specification.Where("小", "small", (int number) => number < 100, new Below(100)),
        Specification.Where("不大", "not great", (int number) => number < 9_000, new Below(9_000)),
        Specification.All<int>(), Specification.None<int>(),
    ];

    private static readonly Gen<Specification<int>> Any = Gen.Recursive<Specification<int>>((depth, inner) => depth > 4
        ? Gen.Int[0, Atoms.Length - 1].Select(index => Atoms[index])
        : Gen.Int[0, 3].SelectMany(kind => kind switch
        {
            0 => Gen.Int[0, Atoms.Length - 1].Select(index => Atoms[index]),
            1 => inner.Select(specification => !specification),
            2 => Gen.Select(inner, inner, (left, right) => left & right),
            _ => Gen.Select(inner, inner, (left, right) => left | right),
        }));

    [Test]
    public void Filter_AnySpecificationOfAnySequence_KeepsTheRowsThatSatisfyIt() => Gen.Select(Any, Gen.Int[0, 10_000].Array[0, 5_000]).Sample(
        (specification, rows) =>
        {
            var compiled = specification.Criteria.Compile(preferInterpretation: true);
            var expected = rows.Where(specification.IsSatisfiedBy).ToList();
            Assert.That(rows.Where(compiled), Is.EqualTo(expected), specification.Name.English);
            foreach (var sequence in new IEnumerable<int>[] { rows, rows.ToList(), rows.ToValueList(), rows.Select(row => row) })
            {
                Assert.That(specification.Filter(sequence), Is.EqualTo(expected), $"{sequence.GetType().Name}: {specification.Name.English}");
            }
        },
        iter: 200);

    [TestCase(0), TestCase(1), TestCase(16), TestCase(17), TestCase(80), TestCase(81), TestCase(5_000)]
    public void Filter_AtTheEdgesOfBlocks_LosesNoRow(int count)
    {
        var rows = Enumerable.Range(0, count).ToArray();

        Assert.That(Specification.All<int>().Filter(rows), Is.EqualTo(rows));
        Assert.That((!Specification.All<int>()).Filter(rows), Is.Empty);
        Assert.That((Atoms[0] | Atoms[2]).Filter(rows), Is.EqualTo(rows.Where(row => row % 2 == 0 || row < 100)));
    }

    [Test]
    public void Filter_FirstRowWanted_AsksAFewRowsOnly()
    {
        var asked = 0;
        var counting = Specification.Where<int>("计数", "counting", number => number >= 0, number => ++asked > 0);

        Assert.That(counting.Filter(Enumerable.Range(0, 100_000).ToArray()).First(), Is.Zero);
        Assert.That(asked, Is.LessThanOrEqualTo(16));
    }

    [Test]
    public void Filter_LazySequence_IsNotReadAhead()
    {
        var read = 0;
        var rows = Enumerable.Range(0, 100).Select(number => read = number);

        Assert.That(Atoms[0].Filter(rows).Take(3).ToList(), Is.EqualTo(new[] { 0, 2, 4 }));
        Assert.That(read, Is.EqualTo(4));
    }

    [Test]
    public void Filter_Result_IsFoundAnewEachTime()
    {
        var rows = new List<int> { 1, 2 };
        var even = Atoms[0].Filter(rows);
        rows.Add(4);
        Assert.That(even, Is.EqualTo(new[] { 2, 4 }));
        rows.Add(6);
        Assert.That(even, Is.EqualTo(new[] { 2, 4, 6 }));
    }

    [Test]
    public void Filter_ListShrinksMeanwhile_EndsWithoutFault()
    {
        var rows = Enumerable.Range(0, 1000).ToList();
        using var walk = Atoms[4].Filter(rows).GetEnumerator();
        Assert.That(walk.MoveNext(), Is.True);
        rows.Clear();

        var count = 1;
        while (walk.MoveNext())
        {
            count++;
        }

        Assert.That(count, Is.EqualTo(16), "the block that was found before");
        Assert.That(walk.MoveNext(), Is.False);
    }

    [Test]
    public void Or_RightSide_IsAskedOnlyWhereTheLeftFails()
    {
        var asked = new List<int>();
        var right = Specification.Where<int>("记录", "recording", number => number > 2, number => { asked.Add(number); return number > 2; });

        _ = (Atoms[0] | right).Filter(new[] { 1, 2, 3, 4 }).ToList();
        Assert.That(asked, Is.EqualTo(new[] { 1, 3 }));
        asked.Clear();
        _ = (Atoms[0] & right).Filter(new[] { 1, 2, 3, 4 }).ToList();
        Assert.That(asked, Is.EqualTo(new[] { 2, 4 }));
    }

    [Test]
    public void OfType_ValueOfNoName_IsAskedLikeAnyOther()
    {
        var strange = new StoredItem { Type = (ItemType)900 };

        Assert.That(ItemSpecs.OfType(ItemType.Licence, (ItemType)900, (ItemType)(-1)).IsSatisfiedBy(strange), Is.True);
        Assert.That(ItemSpecs.OfType(ItemType.Licence, (ItemType)64).IsSatisfiedBy(strange), Is.False);
        Assert.That(ItemSpecs.OfType(ItemType.Licence, (ItemType)(900 - 64)).IsSatisfiedBy(strange with { Type = (ItemType)(900 % 64) }), Is.False);
    }

    private readonly struct Below(int limit) : ICondition<int>
    {
        public bool Holds(int row) => row < limit;
    }
}
