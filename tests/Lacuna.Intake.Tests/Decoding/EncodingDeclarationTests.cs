using System.Text;
using Lacuna.Intake.Decoding;

namespace Lacuna.Intake.Tests.Decoding;

public sealed class EncodingDeclarationTests
{
    [Theory]
    [InlineData("""<html><head><meta charset="utf-8">""", "utf-8")]
    [InlineData("<META CHARSET=windows-1251 >", "windows-1251")]
    [InlineData("""<meta http-equiv="Content-Type" content="text/html; charset=gb2312">""", "gb2312")]
    [InlineData("""<meta content='text/html;charset=ISO-8859-1' http-equiv='content-type' />""", "ISO-8859-1")]
    [InlineData("""<?xml version="1.0" encoding="KOI8-R"?><html>""", "KOI8-R")]
    [InlineData("<html><head><title>charset=latin1</title>", null)]
    [InlineData("", null)]
    public void The_declared_label_is_found(string start, string? label) => Assert.Equal(label, EncodingDeclaration.Find(Encoding.Latin1.GetBytes(start)));
}
