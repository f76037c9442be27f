namespace QuanZe.Sdk.Workflows;

/// <summary>Who acts (操作人): a person known to the host, the organisation acted for, and the part taken.</summary>
/// <param name="Id">The id of the person in the host's directory; QuanZe keeps no names.</param>
/// <param name="Organisation">The organisation, for example 县市场监督管理局.</param>
/// <param name="Role">The part taken.</param>
public sealed record Actor(string Id, string Organisation, ActorRole Role)
{
    /// <summary>The organisation and the role.</summary>
    public override string ToString() => $"{Organisation}（{Role.Title()}）";
}
