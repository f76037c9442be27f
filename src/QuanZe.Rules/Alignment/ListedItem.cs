using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Coercion;
using QuanZe.Sdk.Law.Penalties;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Procedures;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Alignment;

/// <summary>An item as a row of a certain list (清单事项): what the rules of coverage and completeness judge.</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="list">The list.</param>
/// <param name="item">One of its items.</param>
/// <param name="date">The date as of which validity is judged.</param>
/// <param name="isStandard">True for a row of the catalogue, which others are compared with and which is not judged itself.</param>
public sealed class ListedItem(PowerList list, PowerItem item, DateOnly date, bool isStandard = false) : IFindingSubject, ISituated
{
    private static readonly string[] JointWords = ["共同实施", "联合实施", "共同行使", "联合行使"];

    private SubjectReference? _subject;
    private string? _canonicalName;
    private string? _plainName;
    private CodeSummary? _codeSummary;
    private PenaltyReading? _penalty;
    private CoercionReading? _coercion;
    private ProcedureReading? _procedure;
    private int _topics = -1;
    private DutyWords? _dutyWords;
    private ReviewedItem? _review;
    private string? _function;
    private string? _responsibilitySummary;
    private string? _citationsWithoutArticle;
    private bool? _isJoint;

    /// <summary>The list the row stands in.</summary>
    public PowerList List { get; } = list;

    /// <summary>The item.</summary>
    public PowerItem Item { get; } = item;

    /// <summary>The day as of which the row is judged.</summary>
    public DateOnly Date { get; } = date;

    /// <summary>The division of the list, or null when it is not stated.</summary>
    public DivisionCode? Division => List.Division;

    /// <summary>The government that the row belongs to: rows of one government are held against each other, over all its lists. The list's id unless set.</summary>
    public string Government { get; init; } = list.Id;

    /// <summary>The table that the row stands in.</summary>
    public TableKey Table => new(List.Id, Item.Origin.File, Item.Origin.Sheet);

    /// <summary>Whether the row belongs to the catalogue, which others are compared with and which is not judged itself.</summary>
    public bool IsStandard { get; } = isStandard;

    /// <summary>Whether coverage and completeness are asked of the row: it is neither over nor the catalogue's.</summary>
    public bool IsJudged => !IsOver && !IsStandard;

    /// <summary>The level of the list.</summary>
    public AdministrativeLevel Level => List.Level;

    /// <summary>Name and sub-item in uniform writing: width, brackets, spaces; nothing that carries meaning is touched.</summary>
    public string PlainName => _plainName ??= CanonicalText.Of(Item.FullName, TextForm.Plain);

    /// <inheritdoc/>
    public SubjectReference Subject => _subject ??= SubjectReference.To(List, Item);

    /// <summary>Name and sub-item in the form by which a list's own rows are told apart: also without level marks and the choice of a penalty's ending.</summary>
    public string CanonicalName => _canonicalName ??= PenaltyEnding.Fold(CanonicalText.Of(Item.FullName, TextForm.Comparison));

    /// <summary>Whether the row is over: cancelled, a draft, or past its last day.</summary>
    public bool IsOver { get; } = item.Status is ItemStatus.Cancelled or ItemStatus.Draft || (item.Validity.To is { } last && last < date);

    /// <summary>Whether the row says that several bodies exercise the power together (共同实施).</summary>
    public bool IsJoint => _isJoint ??= new[] { Item.Body.Name, Item.HandlingUnit, Item.Remarks }.Any(text => text is not null && JointWords.Any(word => text.Contains(word, StringComparison.Ordinal)));

    /// <summary>What the body of the row is for, read from its name; see <see cref="DepartmentFunction.Of"/>.</summary>
    public string Function => _function ??= DepartmentFunction.Of(Item.Body.Name);

    /// <summary>Whether the levels stated hold another level only; false when none is stated.</summary>
    public bool ExcludesOwnLevel =>
        Level != AdministrativeLevel.Unspecified && !Item.Levels.IsUnspecified && !Item.Levels.IsTiered && !Item.Levels.Contains(Level);

    /// <summary>Whether the level of the list exercises the power, as far as the row says.</summary>
    public bool IsExercisedHere => !ExcludesOwnLevel;

    /// <summary>Whether some responsibility is direct; one without a label counts.</summary>
    public bool HasDirectResponsibility => Item.Responsibilities.Any(responsibility => responsibility.Kind != ResponsibilityKind.Supervisory);

    /// <summary>What the code says about the row, read when first asked for.</summary>
    public CodeSummary CodeSummary => _codeSummary ??= CodeSummary.Of(Item);

    /// <summary>The kinds of penalty and amounts of fines that the row's words name, read when first asked for; meant for rows of the type penalty.</summary>
    public PenaltyReading Penalty => _penalty ??= PenaltyReading.Of(Item);

    /// <summary>The measures and means of execution that the row's words name, read when first asked for; meant for rows of the type coercion.</summary>
    public CoercionReading Coercion => _coercion ??= CoercionReading.Of(Item);

    /// <summary>The stages of the procedure that the responsibilities speak of by the shipped templates, read when first asked for; null where the type has no procedure.</summary>
    public ProcedureReading? Procedure => Template is { } template ? _procedure ??= ProcedureReading.Of(Item, template) : null;

    /// <summary>What responsibilities, remedies and remarks speak of, read when first asked for.</summary>
    public RowTopics Topics => (RowTopics)(_topics >= 0 ? _topics : _topics = (int)RowTopicsReader.Of(Item));

    internal string ResponsibilitySummary => _responsibilitySummary ??=
        $"直接实施责任{Item.Responsibilities.Count(responsibility => responsibility.Kind == ResponsibilityKind.Direct)}项、指导监督责任{Item.Responsibilities.Count(responsibility => responsibility.Kind == ResponsibilityKind.Supervisory)}项";

    internal DutyWords DutyWords => _dutyWords ??= ResponsibilityReview.Read(Item);

    private ProcedureTemplate? Template =>
        Item.Type != ItemType.Coercion ? ProcedureTemplates.Default.For(Item.Type) : ProcedureTemplates.Default.Find(Coercion is { HasExecution: true, HasMeasure: false } ? "coercive-execution" : "coercive-measure");

    /// <summary>Where the numbers of the responsibilities first jump or repeat, or null.</summary>
    public NumberingBreak? NumberingBreak => NumberingBreak.In(Item.Responsibilities);

    /// <summary>The instruments cited without any provision, joined by 、; empty when there is none.</summary>
    public string CitationsWithoutArticle => _citationsWithoutArticle ??=
        string.Join('、', Item.Basis.Citations.Where(citation => citation.Pinpoints.IsEmpty).Select(citation => $"《{citation.Instrument.Title}》"));

    /// <summary>Whether the power was not the level's own from the start but devolved, authorised, entrusted or conferred, and a document says so.</summary>
    public bool IsTransferredWithDocument => IsTransferred && !string.IsNullOrWhiteSpace(Item.PowerSourceDocument);

    /// <summary>Whether the power was devolved, authorised, entrusted or conferred, with or without a document.</summary>
    public bool IsTransferred => Item.PowerSource is not (PowerSource.Unspecified or PowerSource.StatutoryOwnLevel);

    /// <summary>The family that sub-items share: the first nine digits of a sub-item's base code; null when the code is no sub-item's.</summary>
    public string? SubItemFamily =>
        Item.Code.BaseKey is { Length: 12 } key && !key.EndsWith("000", StringComparison.Ordinal) && !IsMainItem ? key[..9] : null;

    /// <summary>Whether the code is that of a main item that is split into sub-items (00Y); such a row is never claimed itself.</summary>
    public bool IsMainItem => Item.Code.BaseKey is { Length: 12 } key && key.EndsWith('Y');

    /// <summary>The row under review for legality. Kept with the row for the law last asked, so that judging an unchanged row again costs nothing.</summary>
    /// <param name="law">The law that is known.</param>
    public ReviewedItem ReviewedBy(LegalKnowledge law) => _review is { } kept && ReferenceEquals(kept.Law, law) ? kept : _review = new ReviewedItem(this, law);

    /// <summary>Whether an element is one that every row states or lacks by itself (<see cref="States"/>).</summary>
    /// <param name="element">The element.</param>
    public static bool IsAskedOfRows(ItemElement element) => element is ItemElement.Code or ItemElement.Type or ItemElement.Body or ItemElement.Basis or ItemElement.Levels or ItemElement.Duties or ItemElement.Accountability or ItemElement.Responsibilities;

    /// <summary>Whether the row states an element, well or badly; true for elements that are not asked of rows (<see cref="IsAskedOfRows"/>).</summary>
    /// <param name="element">The element.</param>
    public bool States(ItemElement element) => element switch
    {
        ItemElement.Code => !Item.Code.IsMissing,
        ItemElement.Type => Item.Type != ItemType.Unspecified,
        ItemElement.Body => !Item.Body.IsEmpty,
        ItemElement.Basis => !Item.Basis.IsEmpty,
        ItemElement.Levels => !Item.Levels.IsUnspecified || !string.IsNullOrWhiteSpace(Item.LevelText),
        ItemElement.Duties => !string.IsNullOrWhiteSpace(Item.Duties),
        ItemElement.Accountability => !Item.Accountability.IsEmpty,
        ItemElement.Responsibilities => !Item.Responsibilities.IsEmpty,
        _ => true,
    };

    /// <summary>The place of an element of the row, as evidence.</summary>
    /// <param name="element">The element.</param>
    /// <param name="text">Its text as published.</param>
    public Evidence Evidence(ItemElement element, string? text) =>
        new(List.Id, Item.Origin.File, Item.Origin.Sheet, Item.Origin.Row, element, text ?? "");

    /// <summary>List and item.</summary>
    public override string ToString() => $"{List.Id} {Item}";
}
