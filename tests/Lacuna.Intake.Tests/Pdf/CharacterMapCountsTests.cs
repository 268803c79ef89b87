using System.Text;
using Lacuna.Intake.Pdf;

namespace Lacuna.Intake.Tests.Pdf;

public sealed class CharacterMapCountsTests
{
    [Theory]
    [InlineData("676154935 begincodespacerange", "000000100 begincodespacerange")]
    [InlineData("1014931515\n\tbeginbfchar 2 beginbfrange", "0000000100\n\tbeginbfchar 2 beginbfrange")]
    [InlineData("x 99999999 begincidrange y 123456 begincidchar", "x 00000100 begincidrange y 000100 begincidchar")]
    public void Counts_beyond_reason_become_small_in_their_place(string map, string mended)
    {
        var bytes = Encoding.ASCII.GetBytes(map);
        Assert.True(CharacterMapCounts.Mend(bytes));
        Assert.Equal(mended, Encoding.ASCII.GetString(bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("begin")]
    [InlineData("100 beginbfchar <01> <0041> endbfchar")]
    [InlineData("65535 begincidrange")]
    [InlineData("1234567 beginning")]
    [InlineData("12345678 0 obj begincmap")]
    public void Everything_else_stays(string map)
    {
        var bytes = Encoding.ASCII.GetBytes(map);
        Assert.False(CharacterMapCounts.Mend(bytes));
        Assert.Equal(map, Encoding.ASCII.GetString(bytes));
    }
}
