using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Coercion;

/// <summary>A place where a row names a kind of coercion (强制种类的表述).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Place">The words.</param>
/// <param name="Citation">The place of the citation in <see cref="LegalBasis.Citations"/> whose quotation holds the words; -1 for any other element.</param>
public sealed record CoercionMention(CoercionKind Kind, TextPlace Place, int Citation = -1);
