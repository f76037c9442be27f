namespace QuanZe.Sdk.Codes;

/// <summary>Which characters may stand in a part of a code (字符范围).</summary>
public enum CodeAlphabet
{
    /// <summary>0 to 9.</summary>
    Digits = 0,

    /// <summary>A to Z.</summary>
    Capitals,

    /// <summary>0 to 9 and A to Z.</summary>
    DigitsAndCapitals,
}
