namespace QuanZe.Sdk.Workflows;

/// <summary>The wish to do something in a procedure (操作请求): what, by whom, when, and of which version the asker knew.</summary>
/// <typeparam name="TAction">The actions of the procedure.</typeparam>
/// <param name="Id">An id that the host gives once; a request sent twice is recognised by it.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="By">Who does it.</param>
/// <param name="At">When it is done, by the host's clock.</param>
/// <param name="ExpectedVersion">The version that the asker saw, or null when anything goes.</param>
public sealed record Command<TAction>(string Id, TAction Action, Actor By, DateTimeOffset At, int? ExpectedVersion = null)
    where TAction : class;
