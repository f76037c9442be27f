using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Versions;

namespace QuanZe.Sdk.Tests.Versions;

public sealed class ListStatisticsTests
{
    private static readonly PowerItem Licence = new()
    {
        Id = "1",
        Name = "取水许可",
        Type = ItemType.Licence,
        Body = new ImplementingBody { Name = "县水利局" },
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理"), new(ResponsibilityKind.Direct, 2, "审查")],
    };

    [Test]
    public void Of_MixedList_CountsEveryLivingItemOnce()
    {
        var statistics = ListStatistics.Of(new PowerList
        {
            Id = "county",
            Items =
            [
                Licence, Licence with { Id = "2", Type = ItemType.PublicService }, Licence with { Id = "3", Type = ItemType.Unspecified, Body = new ImplementingBody { Name = "县林业局" } },
                Licence with { Id = "4", Status = ItemStatus.Cancelled }, Licence with { Id = "5", Status = ItemStatus.Draft },
            ],
        });

        Assert.That(statistics.Departments.Select(line => (line.Department, line.Items, line.Powers)), Is.EqualTo([("县林业局", 1, 1), ("县水利局", 2, 1)]));
        Assert.That(statistics.Total[ItemType.Licence], Is.EqualTo(1));
        Assert.That(statistics.Total[ItemType.PublicService], Is.EqualTo(1));
        Assert.That(statistics.Total.Responsibilities, Is.EqualTo(6));
        Assert.That(statistics.Total.Items, Is.EqualTo(statistics.Departments.Sum(line => line.Items)));
    }
}
