using System.Globalization;

namespace QuanZe.Generation.Bodies;

/// <summary>Makes credit codes of invented bodies (统一社会信用代码) with both check characters (GB 32100-2015, GB 11714).</summary>
internal static class CreditCodeMaker
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The code of the n-th invented body of a division.</summary>
    public static string Make(string division, int number)
    {
        var organisation = string.Create(CultureInfo.InvariantCulture, $"MB{number:000000}");
        var body = $"11{division}{organisation}{OrganisationCheck(organisation)}";
        return body + CreditCheck(body);
    }

    private static char OrganisationCheck(string organisation)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var c = organisation[i];
            sum += (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10) * OrganisationWeights[i];
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var check => (char)('0' + check),
        };
    }

    private static char CreditCheck(string body)
    {
        var sum = 0;
        var weight = 1;
        foreach (var c in body)
        {
            sum += Alphabet.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
