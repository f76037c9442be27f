namespace QuanZe.Sdk.Libraries;

/// <summary>Something done with an item in the libraries (事项库操作).</summary>
public abstract record LibraryAction;

/// <summary>The department writes the item (编写).</summary>
/// <param name="Item">The item; its id and body stay those of the record.</param>
public sealed record WriteItem(PowerItem Item) : LibraryAction;

/// <summary>The department submits the item for review (提交审核).</summary>
public sealed record SubmitItem : LibraryAction;

/// <summary>The staffing office sends the item back (退回).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record ReturnItem(string Reason) : LibraryAction;

/// <summary>The staffing office publishes the item (发布).</summary>
/// <param name="Document">The approving document; must not be blank.</param>
public sealed record PublishItem(string Document) : LibraryAction;

/// <summary>The department begins to amend a published item, which stays published meanwhile (变更).</summary>
/// <param name="Reason">The reason; must not be blank.</param>
public sealed record AmendItem(string Reason) : LibraryAction;

/// <summary>The department drops an amendment; the item stays as published (放弃变更).</summary>
public sealed record DropAmendment : LibraryAction;

/// <summary>The staffing office ends the item (取消).</summary>
/// <param name="Document">The document; must not be blank.</param>
public sealed record CancelItem(string Document) : LibraryAction;

/// <summary>A lower level has taken the item over (承接).</summary>
/// <param name="ListId">The list that took it; must not be blank.</param>
/// <param name="Document">The document; must not be blank.</param>
public sealed record HandOverItem(string ListId, string Document) : LibraryAction;
