namespace QuanZe.Rules.Matching.Candidates;

/// <summary>A row that may be the partner of another (候选): both places, and the cosine of their names.</summary>
internal readonly record struct Candidate(int Left, int Right, float Cosine);
