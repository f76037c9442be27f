namespace QuanZe.Sdk.Workflows;

/// <summary>The beginning of a procedure (立卷): with this and the log it can be built again.</summary>
/// <typeparam name="TMatter">What the procedure is about.</typeparam>
/// <param name="Id">The id of the procedure, given by the host.</param>
/// <param name="Matter">What it is about, as it was at the beginning.</param>
/// <param name="By">Who began it.</param>
/// <param name="At">When.</param>
public sealed record Opening<TMatter>(string Id, TMatter Matter, Actor By, DateTimeOffset At)
    where TMatter : class;
