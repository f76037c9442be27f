namespace QuanZe.Sdk.Mandate;

/// <summary>The parts of a function regulation that duties stand in (职责类别).</summary>
public enum DutyKind
{
    /// <summary>A main duty of the body (主要职责).</summary>
    Main = 0,

    /// <summary>How the body is to change what it does (职能转变).</summary>
    Transformation = 1,

    /// <summary>The division of duties with another body (有关职责分工).</summary>
    Division = 2,

    /// <summary>A duty of an internal unit (内设机构职责).</summary>
    Unit = 3,
}

/// <summary>The words for kinds of duties (职责类别用语).</summary>
public static class DutyKinds
{
    /// <summary>The kind as regulations call it.</summary>
    /// <param name="kind">The kind.</param>
    public static string ChineseName(this DutyKind kind) => kind switch
    {
        DutyKind.Main => "主要职责",
        DutyKind.Transformation => "职能转变",
        DutyKind.Division => "职责分工",
        _ => "职责",
    };
}
