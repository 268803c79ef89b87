using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Hostile;
using Lacuna.Intake.Tests.Piles;
using NodaTime;

namespace Lacuna.Intake.Tests.Mail;

public sealed class MailReaderTests
{
    private const string Head = "From: =?utf-8?B?UHJlc3NlYW10IMOW?= <press@mfa.example>\nTo: list@news.example\nSubject: =?iso-8859-1?Q?Communiqu=E9?=\n on talks\nDate: Mon, 4 Apr 22 18:00:00 EDT\nMessage-ID: <abc@mfa.example>\nMIME-Version: 1.0\n";

    [Fact]
    public async Task A_letter_becomes_a_document_with_its_sender_time_and_id()
    {
        var document = await ReadOne(Head + "Content-Type: text/plain; charset=utf-8\n\nThey met.\n\n“We agreed.”\n");
        Assert.Equal("Communiqué on talks\n\nThey met.\n\n“We agreed.”", document.Text);
        Assert.Equal(("mid:abc@mfa.example", "abc@mfa.example", "Presseamt Ö"), (document.Id, document.SourceId, document.Source!.Name));
        Assert.Equal("Mon, 4 Apr 22 18:00:00 EDT", document.Published!.Wording);
        Assert.Equal(Instant.FromUtc(2022, 4, 4, 22, 0), document.Published.Instant);
        Assert.Contains(document.Notes, note => note.Code == "mail.sender");
    }

    [Fact]
    public async Task Plain_text_goes_before_html_unless_it_is_empty()
    {
        string Alternative(string plain) => Head + $"Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n{plain}\n--x\nContent-Type: text/html\n\n<p>From <b>HTML</b>.</p>\n--x--\n";
        Assert.EndsWith("From plain.", (await ReadOne(Alternative("From plain."))).Text);
        Assert.EndsWith("From HTML.", (await ReadOne(Alternative("  "))).Text);
        Assert.EndsWith("From HTML.", (await ReadOne(Head + "Content-Type: multipart/related; boundary=y\n\n--y\nContent-Type: text/html\n\n<p>From HTML.</p>\n--y\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0K\n--y--\n")).Text);
    }

    [Theory]
    [InlineData("declared utf-8, is windows-1251", "utf-8", "windows-1251", "Заявление министра иностранных дел о переговорах.")]
    [InlineData("declared iso-8859-1, is utf-8", "iso-8859-1", "utf-8", "Élysée — Зеленський.")]
    [InlineData("declared us-ascii, is utf-8", "us-ascii", "utf-8", "Élysée.")]
    [InlineData("unknown name", "x-unknown", "utf-8", "Élysée.")]
    [InlineData("gb2312", "gb2312", "gb2312", "外交部长王毅表示，中方愿同各方一道努力。")]
    public async Task A_charset_that_lies_is_seen_through(string what, string declared, string real, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = [.. Encoding.ASCII.GetBytes(Head + $"Content-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n\n"), .. Encoding.GetEncoding(real).GetBytes(text)];
        Assert.True(text == (await Reading.Of(bytes, "a.eml"))[0].Document!.Text.Split("\n\n")[1], what);
    }

    [Theory]
    [InlineData("quoted-printable", "Caf=C3=A9 =\nsoft =E2=80=9Cend=E2=80=9D", "Café soft “end”")]
    [InlineData("quoted-printable", "broken =ZZ here", "broken =ZZ here")]
    [InlineData("base64", "VGhleSBt\nZXQu", "They met.")]
    [InlineData("base64", "VGhleSBtZXQu!!!!", "They met.")]
    [InlineData("x-unknown", "They met.", "They met.")]
    public async Task Transfer_encodings_are_undone_and_broken_ones_kept(string encoding, string body, string text) =>
        Assert.Equal(text, (await ReadOne(Head + $"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{body}")).Text.Split("\n\n")[1]);

    [Fact]
    public async Task Flowed_text_has_its_lines_joined() => Assert.Equal(
        "Communiqué on talks\n\nThe ministers met on Monday.\n> They were asked.\nEnd.",
        (await ReadOne(Head + "Content-Type: text/plain; format=flowed\n\nThe ministers \nmet on Monday.\n> They were \n> asked.\nEnd.\n")).Text);

    [Fact]
    public async Task Attachments_that_hold_text_become_items_of_their_own()
    {
        var zip = Convert.ToBase64String(ZipWriter.Zip(("in.txt", "Inside."u8.ToArray())));
        var items = await Reading.Of(Head + $"""
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain

            Body.
            --x
            Content-Type: text/html; name="../../statement.html"
            Content-Disposition: attachment; filename="../../statement.html"

            <html><head><title>S</title></head><body><p>Attached.</p></body></html>
            --x
            Content-Type: application/octet-stream; name=pile.zip
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            {zip}
            --x
            Content-Type: message/rfc822

            Subject: Forwarded
            Message-ID: <def@mfa.example>

            Inner body.
            --x
            Content-Type: image/png; name=logo.png
            Content-Transfer-Encoding: base64

            iVBORw0K
            --x--
            """, "a.eml");
        Assert.Equal(
            ["a.eml Communiqué on talks\n\nBody.", "a.eml!/statement.html S\n\nAttached.", "a.eml!/pile.zip!/in.txt Inside.", "a.eml!/part-3 Forwarded\n\nInner body.", "a.eml NotADocument"],
            items.Select(item => $"{item.Origin} {item.Document?.Text ?? item.Refusal!.Reason.ToString()}"));
    }

    [Fact]
    public async Task An_encrypted_letter_is_refused()
    {
        var item = Assert.Single(await Reading.Of(Head + "Content-Type: multipart/encrypted; boundary=x; protocol=\"application/pgp-encrypted\"\n\n--x\nContent-Type: application/octet-stream\n\nabc\n--x--\n", "a.eml"));
        Assert.Equal(RefusalReason.Encrypted, item.Refusal!.Reason);
    }

    [Fact]
    public async Task A_mailbox_is_cut_at_its_separators_only()
    {
        var box = "From press@mfa.example Mon Apr  4 18:00:00 2022\nSubject: One\nMessage-ID: <1@x>\n\nFirst.\n\nFrom our side we say: no.\n\n>From the other side.\n>>From a quoted mailbox.\n> a quote\n\n"
            + "From press@mfa.example Tue Apr  5 18:00:00 2022\nSubject: Two\nMessage-ID: <2@x>\n\nSecond.\n\nFrom x Wed Apr  6 18:00:00 2022\nSubject: Three\n\nThird.\n";
        var bytes = Encoding.UTF8.GetBytes(box);
        foreach (var variant in (byte[][])[bytes, Encoding.UTF8.GetBytes(box.Replace("\n", "\r\n", StringComparison.Ordinal))])
        {
            var items = await Reading.Of(variant, "inbox.mbox");
            Assert.Equal(
                ["One\n\nFirst.\n\nFrom our side we say: no.\n\nFrom the other side.\n>From a quoted mailbox.\n> a quote", "Two\n\nSecond.", "Three\n\nThird."],
                items.Select(item => item.Document!.Text));
            Assert.Equal("inbox.mbox@0", items[0].Origin);
            await Reading.CheckThatAnyItemCanBeGoneOnAfter(variant, "inbox.mbox");
        }
    }

    [Fact]
    public async Task Letters_without_an_ending_are_known_by_their_head_and_texts_are_not_taken_for_letters()
    {
        Assert.Equal("Communiqué on talks", (await Reading.Of(Head + "\nThey met.\n", "1649095200.M1P1.host:2,S"))[0].Document!.Title);
        var text = await Reading.Of("From: the ministry\nSubject: talks\n\nThey met.\n", "a.txt");
        Assert.Null(text[0].Document!.SourceId);
        Assert.Single(await Reading.Of("From our side, at 18:00 in 2022\nNote: they met.\n\nFrom them.\n", "b.txt"));
    }

    [Fact]
    public async Task A_letter_of_very_many_or_very_deep_parts_meets_the_limits()
    {
        var many = Head + "Content-Type: multipart/mixed; boundary=x\n\n" + string.Concat(Enumerable.Repeat("--x\nContent-Type: text/plain\n\na\n", 5000)) + "--x--\n";
        Assert.Contains(await Reading.Of(many, "a.eml"), item => item.Refusal?.Reason == RefusalReason.TooMany);
        var deep = Head + string.Concat(Enumerable.Range(0, 5000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        Assert.NotEmpty(await Reading.Of(deep, "a.eml"));
        var letters = Head + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\nSubject: x\n", 100));
        Assert.NotEmpty(await Reading.Of(letters, "a.eml"));
    }

    private static async Task<Document> ReadOne(string letter) => (await Reading.Of(letter, "a.eml"))[0].Document!;
}
