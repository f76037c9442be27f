using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Alignment;

public sealed class LivingAlignmentTests
{
    private static readonly AlignmentEngine Engine = new AlignmentEngineBuilder().Build();

    private static readonly string[] Names =
    [
        "对未取得许可擅自从事河道采砂的处罚", "娱乐场所设立审批", "娱乐场所变更审批", "对危险化学品经营单位的监督检查", "城市桥梁限载标志设置的确认", "经营性停车场备案", "对见义勇为人员的奖励",
        "对擅自占用城市道路的处罚", "户外广告设置审批",
    ];

    private static readonly string[] Bodies = ["招远市住房和城乡建设局", "招远市综合行政执法局", "青岛市城市管理局"];

    private static readonly string[] Bases = ["《示例法》第八条", "《示例法》第九条", "《示例法》第八条；《青岛市停车场管理条例》第三条", "《城市规划条例》第五条", ""];

    [Test]
    public void Edit_AnyRows_FindsWhatAFreshRunOfTheEditedListsFinds()
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            var living = Open(random);
            var heard = living.Session.Findings.ToHashSet();
            for (var round = 0; round < 10; round++)
            {
                var changes = living.Edit(Edits(random, living));
                heard.ExceptWith(changes.Withdrawn);
                heard.UnionWith(changes.Appeared);
                var expected = Fresh(living);

                Assert.That(living.Session.Findings.Select(Show), Is.EqualTo(expected.Select(Show)), $"seed {seed}, round {round}");
                Assert.That(heard, Is.EquivalentTo(expected));
            }
        }
    }

    [Test]
    public void Put_NameIsCorrected_WithdrawsItsFindingAndKeepsThePair()
    {
        var county = List("county", Names[..4], "招远市住房和城乡建设局");
        var wrong = county.Items[1] with { Name = "娱乐场所的设立" };
        var living = Engine.Open(new Catalogue(List("province", Names[..4])), null, county with { Items = [county.Items[0], wrong, county.Items[2], county.Items[3]] }, Sample.Date);

        var changes = living.Put(county.Items[1]);

        Assert.That(changes.Withdrawn.Select(finding => (finding.Code, finding.Expected, finding.Actual)), Is.EqualTo(new[] { (FindingCodes.NameDiffers, (string?)"娱乐场所设立审批", (string?)"娱乐场所的设立") }));
        Assert.That(changes.Appeared, Is.Empty);
        Assert.That(living.Report().Rows.Select(row => row.Cells.Count), Has.All.EqualTo(2));
    }

    [Test]
    public void Remove_RowOfTheCatalogue_IsUnclaimedUntilItIsPutBack()
    {
        var county = List("county", Names[..4], "招远市住房和城乡建设局");
        var living = Engine.Open(new Catalogue(List("province", Names[..4])), List("city", Names[..4]), county, Sample.Date);

        var removed = living.Remove("county-3");
        var back = living.Put(county.Items[2]);

        Assert.That(removed.Appeared.Select(finding => (finding.Code, finding.Subject.Name)), Is.EqualTo(new[] { (FindingCodes.Unclaimed, "娱乐场所变更审批") }));
        Assert.That(back.Withdrawn, Is.EqualTo(removed.Appeared));
        Assert.That(living.Session.FindingCount, Is.Zero);
    }

    [Test]
    public void Edit_ARuleThrows_ChangesNothing()
    {
        var county = List("county", Names[..3], "招远市住房和城乡建设局");
        var engine = new AlignmentEngineBuilder().AddRule<Throwing>().Build();
        var living = engine.Open(new Catalogue(List("province", Names[..3])), null, county, Sample.Date);
        var before = living.Session.Findings.Select(Show).ToList();

        Assert.That(() => living.Edit(new ListEdits().Remove("county-1").Put(county.Items[1] with { Name = "不可用的名称" })), Throws.InstanceOf<RuleFailedException>().With.Property("Rule").EqualTo("Throwing"));
        Assert.That(living.Lists[^1].Items, Is.EqualTo(county.Items));
        Assert.That(living.Session.Findings.Select(Show), Is.EqualTo(before));

        living.Remove("county-1");
        Assert.That(living.Session.Findings.Select(Show), Is.EqualTo(Fresh(living, engine).Select(Show)));
    }

    [Test]
    public void Remove_NoSuchItem_IsRefused() =>
        Assert.That(
            () => Engine.Open(new Catalogue(List("province", Names[..2])), null, List("county", Names[..2]), Sample.Date).Remove("county-99"),
            Throws.ArgumentException.With.Message.Contains("county-99"));

    [Test]
    public void Report_AfterEdits_EqualsTheReportOfTheEditedLists()
    {
        var living = Open(new Random(3));
        living.Edit(Edits(new Random(4), living));

        var report = living.Report();

        Assert.That(report.Findings.Select(Show), Is.EqualTo(Fresh(living).Select(Show)));
        Assert.That(report.Rows.Count(row => row.Cells.Any(cell => cell.ListId == "county")), Is.EqualTo(living.Lists[^1].Items.Count));
    }

    private static LivingAlignment Open(Random random)
    {
        string[] Some() => [.. Names.Where(_ => random.Next(4) > 0)];
        var county = List("county", Some());
        return Engine.Open(
            new Catalogue(List("province", Names)), random.Next(3) == 0 ? null : List("city", Some()), county with { Items = county.Items.Select(item => Varied(random, item)).ToValueList() }, Sample.Date);
    }

    private static ListEdits Edits(Random random, LivingAlignment living)
    {
        var edits = new ListEdits();
        var ids = living.Lists[^1].Items.Select(item => item.Id).ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var id = random.Next(4) == 0 || ids.Count == 0 ? $"county-{random.Next(20, 40)}" : ids[random.Next(ids.Count)];
            if (random.Next(4) == 0 && ids.Remove(id))
            {
                edits.Remove(id);
                continue;
            }

            if (!ids.Contains(id))
            {
                ids.Add(id);
            }

            edits.Put(Varied(random, Item("county", Names[random.Next(Names.Length)], 0) with { Id = id }));
        }

        return edits;
    }

    private static PowerItem Varied(Random random, PowerItem item) => item with
    {
        Name = random.Next(3) == 0 ? item.Name + "（县级）" : item.Name,
        Body = new ImplementingBody { Name = Bodies[random.Next(Bodies.Length)] },
        Basis = LegalBasis.Read(Bases[random.Next(Bases.Length)]),
        Code = random.Next(4) == 0 ? ItemCode.Read("") : item.Code,
    };

    // New rows for everything, so that nothing of the session's own facts is used; only who is paired with whom is taken over.
    private static ValueList<Finding> Fresh(LivingAlignment living, AlignmentEngine? engine = null)
    {
        var pairs = living.Rows.Pairs;
        var lists = living.Lists;
        var rows = lists.Select((list, number) => list.Items.Select(item => new ListedItem(list, item, Sample.Date, isStandard: number == 0)).ToList()).ToList();
        var rowOf = rows.SelectMany(list => list).ToDictionary(row => (row.List.Id, row.Item.Id));
        ListedItem Mapped(ListedItem row) => rowOf[(row.List.Id, row.Item.Id)];
        var links = pairs.Links.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.Values.Select(link => new ItemLink(Mapped(link.Upper), Mapped(link.Lower), link.Probability, link.IsAccepted, link.Explanation)).ToDictionary(link => link.Lower));
        engine ??= Engine;
        return engine.Rules.Run(engine.Facts(new PairedLists(lists, pairs.Indexes, rows, links))).Findings;
    }

    private static PowerList List(string id, string[] names, string? body = null)
    {
        var items = names.Select((name, row) => Item(id, name, row)).Select(item => body is null ? item : item with { Body = new ImplementingBody { Name = body } });
        return new()
        {
            Id = id,
            Authority = id switch { "province" => "山东省", "city" => "烟台市", _ => "招远市" },
            Level = id switch { "province" => AdministrativeLevel.Province, "city" => AdministrativeLevel.City, _ => AdministrativeLevel.County },
            Items = items.ToValueList(),
        };
    }

    private static PowerItem Item(string id, string name, int row) => Sample.Licence with
    {
        Id = $"{id}-{row + 1}",
        Name = name,
        Type = ItemType.Other,
        TypeText = "其他行政权力",
        Code = ItemCode.Read($"3710{Array.IndexOf(Names, name) + 1:00}001000"),
        Basis = LegalBasis.Read($"《示例法》第{Array.IndexOf(Names, name) + 7}条"),
        Body = new ImplementingBody { Name = id switch { "province" => "山东省住房和城乡建设厅", "city" => "烟台市住房和城乡建设局", _ => "招远市住房和城乡建设局" } },
    };

    private static string Show(Finding finding) =>
        $"{finding.Code} {finding.Subject.ListId} {finding.Subject.ItemId} {finding.Element} {finding.Expected} {finding.Actual} {finding.Severity} {finding.Rule} {string.Join(',', finding.Arguments)}";

    [Rule("遇到某名称即出错", "Throws at a certain name", Ruleset = "Test")]
    private sealed class Throwing : Rule
    {
        private static readonly FindingCode Code = new("ACME", 9, Severity.Info, new FindingText { Title = "t", Message = "m" });

        protected override void Define(RuleDefinition rule) => rule
            .When<ListedItem>(row => row.Item.Name == "不可用的名称" && row.Item.Name[99] == 'x')
            .Find(Code, row => At(row));
    }
}
