namespace QuanZe.Sdk.Organisations;

/// <summary>Reads the kind of a body from its credit code, else from the end of its name (主体性质的识别).</summary>
/// <remarks>
/// The first two digits of a credit code settle the kind (GB 32100: 11 organ, 12 public institution, 5 registered by civil affairs, 9 by market regulation);
/// a name does so only for companies and associations: a 中心, 站 or 所 may be an organ, so that it stays unknown.
/// </remarks>
public static class BodyKinds
{
    private static readonly string[] Enterprises = ["公司", "集团", "厂"];

    private static readonly string[] Associations = ["协会", "商会", "学会", "行业联合会", "基金会"];

    private static readonly string[] Organs = ["人民政府", "街道办事处", "委员会", "局", "厅", "部", "办公室"];

    /// <summary>The kind of a body.</summary>
    /// <param name="body">The body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    public static BodyKind Of(ImplementingBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.CreditCode?.ToString() is { } code ? OfCode(code) : OfName(body.Name);
    }

    private static BodyKind OfCode(string code) => code[..2] switch
    {
        "11" => BodyKind.Organ,
        "12" => BodyKind.PublicInstitution,
        "51" or "52" or "53" => BodyKind.Association,
        _ when code[0] == '9' => BodyKind.Enterprise,
        _ => BodyKind.Unknown,
    };

    private static BodyKind OfName(string name) =>
        Enterprises.Any(name.EndsWith) ? BodyKind.Enterprise
        : Associations.Any(name.EndsWith) ? BodyKind.Association
        : Organs.Any(name.EndsWith) ? BodyKind.Organ
        : BodyKind.Unknown;
}
