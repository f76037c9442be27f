namespace QuanZe.Sdk.Publishing;

/// <summary>What a guide (服务指南) tells beyond the list: where, when, with which papers. The host keeps it beside its items.</summary>
/// <remarks>Immutable. Everything is text for the public: offices and windows, no persons.</remarks>
public sealed record ServiceGuide
{
    /// <summary>A guide that says nothing of its own.</summary>
    public static ServiceGuide Empty { get; } = new();

    /// <summary>For whom it is (服务对象).</summary>
    public string Audience { get; init; } = "";

    /// <summary>The conditions for acceptance (受理条件).</summary>
    public ValueList<string> Conditions { get; init; } = [];

    /// <summary>The papers (申请材料).</summary>
    public ValueList<GuideMaterial> Materials { get; init; } = [];

    /// <summary>What comes of it (办理结果).</summary>
    public string Result { get; init; } = "";

    /// <summary>Where (办理地点).</summary>
    public string Place { get; init; } = "";

    /// <summary>When (办理时间).</summary>
    public string Hours { get; init; } = "";

    /// <summary>Where to ask (咨询方式).</summary>
    public string Enquiries { get; init; } = "";

    /// <summary>Where to complain (监督投诉方式).</summary>
    public string Complaints { get; init; } = "";

    /// <summary>How many times the applicant must come (到现场次数); null when not stated.</summary>
    public int? Visits { get; init; }

    /// <summary>Where it is done online; null when it is not.</summary>
    public Uri? Online { get; init; }

    /// <summary>Questions that are asked often, with answers (常见问题).</summary>
    public ValueList<GuideQuestion> Questions { get; init; } = [];
}

/// <summary>A paper that the applicant brings (申请材料).</summary>
/// <param name="Name">The paper.</param>
/// <param name="Form">Its form, for example 原件1份.</param>
/// <param name="IsRequired">Whether it is required; otherwise it may follow or is fetched by the office.</param>
public sealed record GuideMaterial(string Name, string Form, bool IsRequired);

/// <summary>A question with its answer (常见问题).</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed record GuideQuestion(string Question, string Answer);
