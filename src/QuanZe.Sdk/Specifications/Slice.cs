namespace QuanZe.Sdk.Specifications;

/// <summary>Which of the ordered rows a page holds (分页).</summary>
internal readonly record struct Slice(int Skip, int Take);
