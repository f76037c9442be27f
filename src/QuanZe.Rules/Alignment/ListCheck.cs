namespace QuanZe.Rules.Alignment;

/// <summary>Says that lists are looked at by themselves (单独审核). A settings fact, present once in a check and never in an alignment: rules that would only burden an alignment ask for it.</summary>
public sealed class ListCheck;
