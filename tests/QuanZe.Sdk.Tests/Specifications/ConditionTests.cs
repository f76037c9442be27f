using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

/// <summary>A vendor's own condition as a structure, as the guide <c>write-a-specification</c> shows it.</summary>
public sealed class ConditionTests
{
    [Test]
    public void Where_ConditionAsStructure_IsTheSpecificationInMemory()
    {
        var overdue = Overdue.Before(new DateOnly(2026, 11, 1));
        Matter[] matters = [new("001", new DateOnly(2026, 3, 1)), new("002", new DateOnly(2027, 3, 1))];

        Assert.That(overdue.Filter(matters).Select(matter => matter.Number), Is.EqualTo(new[] { "001" }));
        Assert.That((!overdue).Filter(matters).Select(matter => matter.Number), Is.EqualTo(new[] { "002" }));
        Assert.That(matters.AsQueryable().Where(overdue.Criteria), Is.EqualTo(overdue.Filter(matters)));
    }

    // docs: condition
    private readonly struct Overdue(DateOnly today) : ICondition<Matter>
    {
        public static Specification<Matter> Before(DateOnly today) =>
            Specification.Where("逾期未复核", "review is overdue", (Matter matter) => matter.ReviewBy < today, new Overdue(today));

        public bool Holds(Matter row) => row.ReviewBy < today;
    }
    // end

    private sealed record Matter(string Number, DateOnly ReviewBy);
}
