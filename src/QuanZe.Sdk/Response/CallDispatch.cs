using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>To whom a call goes and why (派发): a department that leads, departments that help, and the ground.</summary>
/// <param name="Department">The department that handles the call (主办).</param>
/// <param name="Cooperating">The departments that help (协办).</param>
/// <param name="Ground">Why it goes there.</param>
public sealed record CallDispatch(string Department, ValueList<string> Cooperating, DispatchGround Ground);

/// <summary>The ground on which a call goes to a department (派发依据), to be shown to it.</summary>
/// <param name="Kind">The kind of ground.</param>
/// <param name="Reference">The id of the row, the code or id of the item, or the number of the ruling; empty for a judgement.</param>
/// <param name="Text">The ground in words: the name of the row and the responsibility it gives the department.</param>
public sealed record DispatchGround(DispatchGroundKind Kind, string Reference, string Text)
{
    /// <summary>The kind and the words.</summary>
    public override string ToString() => $"{Kind.Title()}：{Text}";
}

/// <summary>The kinds of ground for a dispatch (派发依据类别), the strongest first.</summary>
public enum DispatchGroundKind
{
    /// <summary>A ruling on the duty (裁定).</summary>
    Ruling = 0,

    /// <summary>A row of territorial management (属地管理事项).</summary>
    TerritorialRow = 1,

    /// <summary>An item of the list of powers and responsibilities (权责事项).</summary>
    PowerItem = 2,

    /// <summary>Handled for the time being while a ruling is awaited (裁定前先行办理).</summary>
    Provisional = 3,

    /// <summary>A person's judgement (人工研判).</summary>
    Judgement = 4,
}

/// <summary>Names of the kinds of ground.</summary>
public static class DispatchGroundKinds
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static Wording Title(this DispatchGroundKind kind) => kind switch
    {
        DispatchGroundKind.Ruling => new("裁定", "ruling"),
        DispatchGroundKind.TerritorialRow => new("属地管理事项", "territorial row"),
        DispatchGroundKind.PowerItem => new("权责事项", "item of powers"),
        DispatchGroundKind.Provisional => new("裁定前先行办理", "handled until ruled"),
        _ => new("人工研判", "judgement"),
    };
}
