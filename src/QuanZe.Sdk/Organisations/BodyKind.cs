namespace QuanZe.Sdk.Organisations;

/// <summary>What kind of organisation a body is (主体性质).</summary>
public enum BodyKind
{
    /// <summary>Neither code nor name tells.</summary>
    Unknown = 0,

    /// <summary>An organ of the state (机关).</summary>
    Organ = 1,

    /// <summary>A public institution (事业单位).</summary>
    PublicInstitution = 2,

    /// <summary>An association, chamber or other social organisation (社会组织、行业协会商会).</summary>
    Association = 3,

    /// <summary>An enterprise (企业).</summary>
    Enterprise = 4,
}
