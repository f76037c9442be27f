using System.Linq.Expressions;
using CsCheck;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class SpecificationTests
{
    private static readonly StoredItem Licence = new() { ListId = "county", ItemId = "1", Name = "建设工程规划许可", Type = ItemType.Licence, Position = 0 };

    private static readonly StoredItem Penalty = new() { ListId = "county", ItemId = "2", Name = "对违法建设的处罚", Type = ItemType.Penalty, Position = 1, Status = ItemStatus.Suspended };

    private static readonly StoredItem Inspection = new() { ListId = "city", ItemId = "3", Name = "规划检查", Type = ItemType.Inspection, Position = 0 };

    private static readonly StoredItem[] Rows = [Licence, Penalty, Inspection];

    private static readonly Specification<StoredItem>[] Atoms =
    [
        ItemSpecs.OfType(ItemType.Licence), ItemSpecs.OfType(ItemType.Penalty, ItemType.Inspection), ItemSpecs.InList("county"),
        ItemSpecs.OfStatus(ItemStatus.Suspended), Specification.All<StoredItem>(), Specification.None<StoredItem>(),
    ];

    private static readonly Gen<Specification<StoredItem>> Any = Gen.Recursive<Specification<StoredItem>>((depth, inner) => depth > 3
        ? Gen.Int[0, Atoms.Length - 1].Select(index => Atoms[index])
        : Gen.Int[0, 3].SelectMany(kind => kind switch
        {
            0 => Gen.Int[0, Atoms.Length - 1].Select(index => Atoms[index]),
            1 => inner.Select(specification => !specification),
            2 => Gen.Select(inner, inner, (left, right) => left & right),
            _ => Gen.Select(inner, inner, (left, right) => left | right),
        }));

    [Test]
    public void Operators_AnySpecifications_AreLogical() => Gen.Select(Any, Any).Sample((left, right) =>
    {
        foreach (var row in Rows)
        {
            Assert.That((left & right).IsSatisfiedBy(row), Is.EqualTo(left.IsSatisfiedBy(row) && right.IsSatisfiedBy(row)));
            Assert.That((left | right).IsSatisfiedBy(row), Is.EqualTo(left.IsSatisfiedBy(row) || right.IsSatisfiedBy(row)));
            Assert.That((!left).IsSatisfiedBy(row), Is.Not.EqualTo(left.IsSatisfiedBy(row)));
        }
    });

    [Test]
    public void Criteria_AnySpecification_SaysWhatTheDelegateSays() => Any.Sample(
        specification =>
        {
            var compiled = specification.Criteria.Compile(preferInterpretation: true);
            Assert.That(Rows.Where(compiled), Is.EqualTo(Rows.Where(specification.IsSatisfiedBy)), specification.Name.English);
        },
        iter: 200);

    [Test]
    public void Criteria_AnySpecification_HasOneParameterAndNoInvoke() => Any.Sample(
        specification =>
        {
            var seen = new Seen();
            seen.Visit(specification.Criteria.Body);
            Assert.That(seen.Invocations, Is.Zero);
            Assert.That(seen.Rows.Distinct(), Is.SubsetOf(new[] { specification.Criteria.Parameters[0] }));
        },
        iter: 200);

    [Test]
    public void Name_Composed_ReadsInBothLanguages()
    {
        var specification = (ItemSpecs.OfType(ItemType.Penalty) | ItemSpecs.OfType(ItemType.Coercion)) & ItemSpecs.Citing("中华人民共和国城乡规划法") & !ItemSpecs.InForceOn(new DateOnly(2026, 11, 1));

        Assert.That(specification.ToString(), Is.EqualTo("（类型为行政处罚 或 类型为行政强制） 且 援引《城乡规划法》 且 非（在2026-11-01有效）"));
        Assert.That(specification.Describe("en"), Is.EqualTo("(type is Administrative penalty or type is Administrative coercion) and cites 《城乡规划法》 and not (in force on 2026-11-01)"));
    }

    [Test]
    public void Name_OfAndInsideOr_NeedsNoBrackets() =>
        Assert.That((ItemSpecs.Claimed() & ItemSpecs.MainItems() | ItemSpecs.Declined()).ToString(), Is.EqualTo("已认领 且 为主项 或 不予认领"));

    [Test]
    public void Where_BlankName_IsRefused() =>
        Assert.That(() => Specification.Where<StoredItem>(" ", "blank", _ => true), Throws.ArgumentException.With.Property("ParamName").EqualTo("chinese"));

    [Test]
    public void Where_WithoutDelegate_CompilesTheCriterion() =>
        Assert.That(Specification.Where<StoredItem>("名称较长", "name is long", row => row.Name.Length > 5).Filter(Rows), Is.EqualTo(new[] { Licence, Penalty }));

    [Test]
    public void Filter_OrderAndPage_GivesThePage()
    {
        var second = Specification.All<StoredItem>().OrderBy(row => row.ListId).ThenByDescending(row => row.Position).Page(number: 2, size: 2);

        Assert.That(second.Filter(Rows), Is.EqualTo(new[] { Licence }));
        Assert.That(second.Apply(Rows.AsQueryable()), Is.EqualTo(new[] { Licence }));
    }

    [Test]
    public void OrderBy_Text_IsByCodePoint()
    {
        StoredItem[] rows = [new() { Name = "𠮷野" }, new() { Name = "！" }, new() { Name = "安" }, new() { Name = "" }, new() { Name = "安全" }];

        Assert.That(Specification.All<StoredItem>().OrderBy(row => row.Name).Select(row => row.Name).Filter(rows), Is.EqualTo(new[] { "", "安", "安全", "！", "𠮷野" }));
        Assert.That(Specification.All<StoredItem>().OrderByDescending(row => row.Name).Filter(rows).First().Name, Is.EqualTo("𠮷野"));
    }

    [Test]
    public void OrderBy_NewOrder_ReplacesTheEarlier() =>
        Assert.That(Specification.All<StoredItem>().OrderBy(row => row.Name).OrderByDescending(row => row.ItemId).Filter(Rows).Select(row => row.ItemId), Is.EqualTo(new[] { "3", "2", "1" }));

    [Test]
    public void And_Orders_LeftWinsElseRight()
    {
        var (byId, byIdDown) = (Specification.All<StoredItem>().OrderBy(row => row.ItemId), Specification.All<StoredItem>().OrderByDescending(row => row.ItemId));

        Assert.That((byIdDown & byId).Filter(Rows).First(), Is.EqualTo(Inspection));
        Assert.That((Specification.All<StoredItem>() | byIdDown).Filter(Rows).First(), Is.EqualTo(Inspection));
    }

    [Test]
    public void Page_WithoutOrder_IsRefused() =>
        Assert.That(() => ItemSpecs.Claimed().Page(1, 10), Throws.InvalidOperationException.With.Message.EqualTo("A page of '已认领' needs an order: call OrderBy first."));

    [TestCase(0, 10)]
    [TestCase(1, 0)]
    public void Page_NumberOrSizeBelowOne_IsRefused(int number, int size) =>
        Assert.That(() => ItemSpecs.Claimed().InListOrder().Page(number, size), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Combining_APage_IsRefused()
    {
        var page = ItemSpecs.Claimed().InListOrder().Page(1, 10);

        Assert.That(() => page & ItemSpecs.MainItems(), Throws.InvalidOperationException.With.Message.Contains("combine first"));
        Assert.That(() => ItemSpecs.MainItems() | page, Throws.InvalidOperationException);
        Assert.That(() => !page, Throws.InvalidOperationException);
    }

    [Test]
    public void Select_Projection_GivesAnswersInOrder()
    {
        var names = ItemSpecs.InList("county").OrderByDescending(row => row.Position).Select(row => new { row.Name, row.Type });

        Assert.That(names.Filter(Rows).Select(answer => answer.Name), Is.EqualTo(new[] { Penalty.Name, Licence.Name }));
        Assert.That(names.Apply(Rows.AsQueryable()).Select(answer => answer.Type), Is.EqualTo(new[] { ItemType.Penalty, ItemType.Licence }));
    }

    private sealed class Seen : ExpressionVisitor
    {
        public int Invocations { get; private set; }

        public List<ParameterExpression> Rows { get; } = [];

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            Invocations++;
            return base.VisitInvocation(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (node.Type == typeof(StoredItem))
            {
                Rows.Add(node);
            }

            return node;
        }
    }
}
