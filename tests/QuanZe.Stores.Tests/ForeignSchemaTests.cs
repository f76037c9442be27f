using Microsoft.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>A vendor's own tables, made without a thought of QuanZe: the shipped specifications are asked there through a member map, or through a reference.</summary>
[TestFixture("SQLite")]
[TestFixture("PostgreSQL")]
public sealed class ForeignSchemaTests(string name)
{
    private static readonly MemberMap<StoredItem, Matter> Map = MemberMap<StoredItem, Matter>.Empty
        .Map(item => item.ItemId, matter => matter.Number)
        .Map(item => item.ListId, matter => matter.Area.Code)
        .Map(item => item.Position, matter => matter.Rank)
        .Map(item => item.Division, matter => matter.Area.DivisionNumber)
        .Map(item => item.Level, matter => matter.Area.Grade == "县" ? AdministrativeLevel.County : matter.Area.Grade == "市" ? AdministrativeLevel.City : AdministrativeLevel.Province)
        .Map(item => item.SearchName, matter => matter.SearchTitle)
        .Map(item => item.NameFingerprint, matter => matter.TitleFingerprint)
        .Map(item => item.Type, matter => matter.Kind == "CF" ? ItemType.Penalty : matter.Kind == "XK" ? ItemType.Licence : ItemType.Other)
        .Map(item => item.Status, matter => matter.Valid ? ItemStatus.InUse : ItemStatus.Cancelled)
        .Map(item => item.Validity.From, matter => matter.Begin ?? DateOnly.MinValue)
        .Map(item => item.Validity.To, matter => matter.End ?? DateOnly.MaxValue)
        .Map(item => item.Code.BaseKey, matter => matter.BaseCode ?? "")
        .Map(item => item.Body.Key, matter => matter.Office)
        .Map(item => item.IsTiered, matter => matter.Grades.Contains("分级"))
        .Map(item => item.DirectResponsibilities, matter => matter.Duties.Count(duty => duty.Direct))
        .Map(item => item.SupervisoryResponsibilities, matter => matter.Duties.Count(duty => !duty.Direct))
        .Map(item => item.UnlabelledResponsibilities, matter => matter.LooseDuties)
        .Map(item => item.PowerSource, matter => matter.Source == "下放" ? PowerSource.DevolvedByHigherLevel : matter.Source == "委托" ? PowerSource.EntrustedByHigherLevel : PowerSource.StatutoryOwnLevel)
        .Map(item => item.Claim, matter => matter.Answer == null ? ClaimStanding.Unclaimed : matter.Answer == "Y" ? ClaimStanding.Claimed : ClaimStanding.Declined)
        .Map(item => item.ChangedIn, matter => matter.Edition)
        .Map(item => item.Body.CreditCode, matter => matter.OfficeCode)
        .Map(item => item.Code.Scheme, matter => matter.BaseCode == null ? "shandong-13" : "national")
        .Map(item => item.Code.Grade, matter => matter.CodeFault == null ? CodeGrade.Sound : CodeGrade.Unusable)
        .Map(item => item.Code.Condition, matter => matter.CodeFault == "E+" ? CodeCondition.DigitsLostToNumber : CodeCondition.Missing)
        .Map(item => item.Code.Role, matter => matter.Parent == null ? FamilyRole.Undivided : FamilyRole.Sub)
        .Map(item => item.Levels, matter => matter.Exercised.Select(level => level.Rank == 3 ? AdministrativeLevel.County : AdministrativeLevel.City))
        .Map(item => item.Lacking, matter => matter.Gaps.Select(gap => gap.Column == "ZZ" ? ItemElement.Duties : ItemElement.Fee))
        .Map(item => item.Citations, matter => matter.Laws.Select(law => new StoredCitation { Instrument = law.Title, Article = law.ArticleNumber ?? 0 }))
        .Map(item => item.Findings, matter => matter.Complaints.Select(complaint => new StoredFinding { Code = complaint.Code, Severity = complaint.Grave ? Severity.Error : Severity.Info }));

    private static readonly Specification<StoredItem>[] Asked =
    [
        ItemSpecs.OfType(ItemType.Penalty), ItemSpecs.OfType(ItemType.Penalty, ItemType.Licence), ItemSpecs.OfLevel(AdministrativeLevel.County), ItemSpecs.InDivision(DivisionCode.Parse("370600")),
        ItemSpecs.NameContains("（规划） 许可"), ItemSpecs.InForceOn(new DateOnly(2026, 11, 1)), ItemSpecs.WithBaseCode(BaseCode.Parse("000115001000")), ItemSpecs.WithBaseKey(""),
        ItemSpecs.OfBody("招远市 自然资源和规划局"), ItemSpecs.ManagedByTiers(), ItemSpecs.WithResponsibilities(ResponsibilityKind.Direct), ItemSpecs.WithoutResponsibilities(ResponsibilityKind.Direct),
        ItemSpecs.Citing("中华人民共和国城乡规划法"), ItemSpecs.CitingArticle("城乡规划法", 40), ItemSpecs.WithFinding(FindingCodes.NameDiffers), ItemSpecs.WithFindings(Severity.Warning),
        ItemSpecs.NearDuplicatesOf(StoredItem.Of(new PowerList { Id = "none" }, new PowerItem { Id = "0", Name = "建设工程规划许可" })),
        ItemSpecs.OfType(ItemType.Licence) & !ItemSpecs.Citing("城乡规划法") | ItemSpecs.WithFinding(FindingCodes.BasisDiffers) & !ItemSpecs.OfStatus(ItemStatus.Cancelled),
    ];

    private readonly List<Matter> _matters = Make();
    private string _connection = "";

    [OneTimeSetUp]
    public void Fill()
    {
        _connection = TestStore.NewDatabase(name);
        using var context = Open();
        context.Database.EnsureCreated();
        context.AddRange(_matters);
        context.SaveChanges();
    }

    [Test]
    public void Apply_ShippedSpecification_GivesTheRowsOfMemory()
    {
        foreach (var specification in Asked.Concat(Asked.Select(specification => !specification)))
        {
            var foreign = specification.InListOrder().On(Map);
            using var context = Open();
            var found = foreign.Apply(context.Matters).Select(matter => matter.Number).ToList();

            Assert.That(found, Is.EqualTo(foreign.Filter(_matters).Select(matter => matter.Number)), specification.Name.English);
            Assert.That(found, Is.Not.Empty, specification.Name.English);
        }
    }

    [Test]
    public void Apply_EveryShippedSpecification_GivesTheRowsOfMemory()
    {
        var none = new List<string>();
        foreach (var (key, specification) in ShippedSpecifications.Items)
        {
            foreach (var foreign in new[] { specification.InListOrder().On(Map), (!specification).InListOrder().On(Map) })
            {
                using var context = Open();
                Assert.That(foreign.Apply(context.Matters).Select(matter => matter.Number).ToList(), Is.EqualTo(foreign.Filter(_matters).Select(matter => matter.Number)), foreign.Name.English);
            }

            if (!_matters.Any(specification.On(Map).IsSatisfiedBy))
            {
                none.Add(key);
            }
        }

        // Constants, and questions that name a row or a list of the other samples.
        Assert.That(none, Is.EquivalentTo(new[] { "OfType.None", "Lacking.Nothing", "InList", "WithId", "NearDuplicatesOf", "InDivision.Town", "ChangedSince.Version" }));
    }

    [Test]
    public void Apply_OwnQuestionBesideShippedOnes_IsOneQuery()
    {
        var own = Specification.Where<Matter>("由张三承办", "kept by 张三", matter => matter.Keeper == "张三");
        var asked = (ItemSpecs.OfType(ItemType.Licence) & ItemSpecs.Citing("城乡规划法")).On(Map) & own;
        using var context = Open();

        Assert.That(asked.Apply(context.Matters).Count(), Is.EqualTo(_matters.Count(asked.IsSatisfiedBy)).And.GreaterThan(0));
        Assert.That(asked.ToString(), Is.EqualTo("类型为行政许可 且 援引《城乡规划法》 且 由张三承办"));
    }

    [Test]
    public void Apply_ReferenceToOurItem_AsksThroughIt()
    {
        var asked = (ItemSpecs.OfType(ItemType.Licence) & ItemSpecs.Citing("城乡规划法")).InListOrder().On<ReviewTask>(task => task.Item) & Specification.Where<ReviewTask>("未办", "open", task => !task.Done);
        using var context = new ReviewContext(TestStore.NewDatabase(name));
        context.Database.EnsureCreated();
        var items = ListSamples.Rows.Take(40).Select(row => row with { Findings = [] }).ToList();
        var tasks = items.Select((item, index) => new ReviewTask { Id = index, Done = index % 2 == 0, Item = item }).ToList();
        context.AddRange(tasks);
        context.SaveChanges();

        Assert.That(asked.Apply(context.Tasks).Select(task => task.Id).ToList(), Is.EqualTo(asked.Filter(tasks).Select(task => task.Id)).And.Not.Empty);
    }

    private ForeignContext Open() => new(_connection);

    private static List<Matter> Make()
    {
        Area[] areas = [new() { Code = "A1", DivisionNumber = 370685000000, Grade = "县" }, new() { Code = "B2", DivisionNumber = 370600000000, Grade = "市" }, new() { Code = "C3", DivisionNumber = 440100000000, Grade = "省" }];
        string[] titles = ["建设工程（规划）许可", "建设工程规划许可", "对违法建设的处罚", "城镇污水排入排水管网许可", "'; drop table matters; --"];
        return [.. Enumerable.Range(0, 120).Select(i => new Matter
        {
            Number = $"事项{i:000}",
            Rank = i,
            Area = areas[i % 3],
            Kind = (i % 4) switch { 0 => "XK", 1 => "CF", _ => "QT" },
            SearchTitle = SearchText.Of(titles[i % 5]),
            TitleFingerprint = StoredItem.Of(new PowerList { Id = "x" }, new PowerItem { Id = "x", Name = titles[i % 5] }).NameFingerprint,
            Office = i % 2 == 0 ? "招远市自然资源和规划局" : "烟台市住房和城乡建设局",
            BaseCode = i % 7 == 0 ? null : i % 7 == 1 ? "000115001000" : $"0002150010{i % 7:00}",
            Keeper = i % 3 == 0 ? "张三" : null,
            Valid = i % 6 != 0,
            Begin = i % 5 == 0 ? null : new DateOnly(2015 + (i % 14), 1, 1),
            End = i % 3 == 0 ? null : new DateOnly(2018 + (i % 12), 12, 31),
            Grades = i % 8 == 0 ? "分级管理" : "县级",
            Laws = i % 5 == 4 ? [] : [new() { Title = "城乡规划法", ArticleNumber = i % 2 == 0 ? 40 : null }, new() { Title = i % 13 == 0 ? "城市房屋拆迁管理条例" : "建筑法", ArticleNumber = i }],
            Duties = i % 3 == 0 ? [] : [new() { Direct = i % 3 == 1 }],
            LooseDuties = i % 9 == 0 ? 2 : 0,
            Source = (i % 5) switch { 0 => "下放", 1 => "委托", _ => "法定" },
            Answer = (i % 7) switch { 0 => null, 1 => "N", _ => "Y" },
            Edition = i % 6,
            OfficeCode = i % 10 == 0 ? "11370685MB0000035P" : "",
            CodeFault = (i % 11) switch { 0 => "E+", 1 => "少一位", _ => null },
            Parent = i % 8 == 3 ? "事项000" : null,
            Exercised = i % 4 == 0 ? [] : [new() { Rank = 2 + (i % 2) }],
            Gaps = i % 6 == 0 ? [new() { Column = "ZZ" }] : [new() { Column = "SF" }],
            Complaints = i % 4 == 0 ? [new() { Code = i % 8 == 0 ? "QZ1001" : FindingCodes.BasisDiffers.ToString(), Grave = i % 12 == 0 }] : [],
        })];
    }

    private sealed class ForeignContext(string connection) : DbContext
    {
        public DbSet<Matter> Matters => Set<Matter>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => Use(optionsBuilder, connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Matter>(matter =>
            {
                matter.ToTable("T_QLSX");
                matter.HasKey(m => m.Number);
                matter.HasOne(m => m.Area).WithMany();
                matter.HasMany(m => m.Laws).WithOne();
                matter.OwnsMany(m => m.Duties, duty => duty.ToJson());
                matter.HasMany(m => m.Complaints).WithOne();
                matter.HasMany(m => m.Exercised).WithOne();
                matter.HasMany(m => m.Gaps).WithOne();
            });
            modelBuilder.Entity<Area>().HasKey(area => area.Code);
        }
    }

    private sealed class ReviewContext(string connection) : DbContext
    {
        public DbSet<ReviewTask> Tasks => Set<ReviewTask>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => Use(optionsBuilder, connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.ApplyConfiguration(new Hosting.EntityFrameworkCore.StoredItemMapping());
            modelBuilder.ApplyConfiguration(new Hosting.EntityFrameworkCore.StoredCitationMapping());
            modelBuilder.ApplyConfiguration(new Hosting.EntityFrameworkCore.StoredFindingMapping());
            modelBuilder.Entity<ReviewTask>().Property(task => task.Id).ValueGeneratedNever();
            modelBuilder.Entity<ReviewTask>().HasOne(task => task.Item).WithMany();
        }
    }

    private static void Use(DbContextOptionsBuilder options, string connection) =>
        _ = connection.Contains("Host=", StringComparison.Ordinal) ? options.UseNpgsql(connection) : options.UseSqlite(connection);

    public sealed class ReviewTask
    {
        public int Id { get; init; }

        public bool Done { get; init; }

        public required StoredItem Item { get; init; }
    }

    public sealed class Matter
    {
        public required string Number { get; init; }

        public int Rank { get; init; }

        public required Area Area { get; init; }

        public required string Kind { get; init; }

        public required string SearchTitle { get; init; }

        public long TitleFingerprint { get; init; }

        public required string Office { get; init; }

        public string? BaseCode { get; init; }

        public string? Keeper { get; init; }

        public bool Valid { get; init; }

        public DateOnly? Begin { get; init; }

        public DateOnly? End { get; init; }

        public required string Grades { get; init; }

        public int LooseDuties { get; init; }

        public required string Source { get; init; }

        public string? Answer { get; init; }

        public int Edition { get; init; }

        public required string OfficeCode { get; init; }

        public string? CodeFault { get; init; }

        public string? Parent { get; init; }

        public List<MatterLevel> Exercised { get; init; } = [];

        public List<Gap> Gaps { get; init; } = [];

        public List<MatterLaw> Laws { get; init; } = [];

        public List<MatterDuty> Duties { get; init; } = [];

        public List<Complaint> Complaints { get; init; } = [];
    }

    public sealed class Area
    {
        public required string Code { get; init; }

        public long DivisionNumber { get; init; }

        public required string Grade { get; init; }
    }

    public sealed class MatterLaw
    {
        public int Id { get; init; }

        public required string Title { get; init; }

        public int? ArticleNumber { get; init; }
    }

    public sealed class MatterDuty
    {
        public bool Direct { get; init; }
    }

    public sealed class MatterLevel
    {
        public int Id { get; init; }

        public int Rank { get; init; }
    }

    public sealed class Gap
    {
        public int Id { get; init; }

        public required string Column { get; init; }
    }

    public sealed class Complaint
    {
        public int Id { get; init; }

        public required string Code { get; init; }

        public bool Grave { get; init; }
    }
}
