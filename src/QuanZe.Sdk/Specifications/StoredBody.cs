using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Specifications;

/// <summary>The implementing body in the shape that stores can search (实施主体).</summary>
public sealed record StoredBody
{
    /// <summary>The name as published; empty when it is not stated.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name in the form in which texts are searched, as a key of at most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string Key { get; init; } = "";

    /// <summary>The unified social credit code; empty when it is not stated or not valid.</summary>
    public string CreditCode { get; init; } = "";

    internal static StoredBody Of(ImplementingBody body) => new()
    {
        Name = StoreText.Of(body.Name),
        Key = KeyOf(body.Name),
        CreditCode = body.CreditCode?.ToString() ?? "",
    };

    internal static string KeyOf(string name) => StoreText.Key(SearchText.Of(name));
}
