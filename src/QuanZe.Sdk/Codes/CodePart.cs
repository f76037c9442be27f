namespace QuanZe.Sdk.Codes;

/// <summary>A part of fixed width in the structure of a code (定长代码段).</summary>
/// <param name="Kind">What the part stands for.</param>
/// <param name="Length">Its width in characters.</param>
/// <param name="Alphabet">Which characters may stand in it; digits by default.</param>
public readonly record struct CodePart(CodeSegmentKind Kind, int Length, CodeAlphabet Alphabet = CodeAlphabet.Digits)
{
    internal bool Allows(char character) => Alphabet switch
    {
        CodeAlphabet.Digits => char.IsAsciiDigit(character),
        CodeAlphabet.Capitals => char.IsAsciiLetterUpper(character),
        _ => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character),
    };
}
