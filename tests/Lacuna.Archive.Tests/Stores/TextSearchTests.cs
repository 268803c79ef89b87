using CsCheck;
using Lacuna.Archive.Documents;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using NodaTime;

namespace Lacuna.Archive.Tests.Stores;

public abstract class TextSearchTests(Store store)
{
    [Theory]
    [InlineData("Killings in Bucha’s streets shocked all.", "bucha")]
    [InlineData("Killings in Bucha’s streets shocked all.", "BUCHA'S STREETS")]
    [InlineData("The Bucha, Ukraine, killings", "Bucha, Ukraine")]
    [InlineData("В городе Буча", "БУЧА")]
    [InlineData("В ГОРОДЕ БУЧА", "буча")]
    [InlineData("про Бучанську різанину", "бучанськ* різанин*")]
    [InlineData("ΣΤΗ ΜΠΟΎΤΣΑ", "μπουτσα")]
    [InlineData("στην οδός", "ΟΔΟΣ")]
    [InlineData("İSTANBUL'DA", "istanbul")]
    [InlineData("ısparta", "ISPARTA")]
    [InlineData("王毅没有谈到布查事件。", "布查")]
    [InlineData("王毅没有谈到布查事件。", "布查事件")]
    [InlineData("王毅没有谈到布查事件。", "件")]
    [InlineData("王毅没有谈到布查事件。", "毅")]
    [InlineData("我们 在 北京 army", "北京 army")]
    [InlineData("美国F16战机", "F16战机")]
    [InlineData("美国F16战机", "战机")]
    [InlineData("ウクライナのブチャで", "ブチャ")]
    [InlineData("부차에서 일어난 우크라이나 전쟁", "부차")]
    [InlineData("부차에서 일어난 우크라이나 전쟁", "우크라이나 전쟁")]
    [InlineData("𠮷野家", "𠮷野")]
    [InlineData("في بُوتشا", "بوتشا")]
    [InlineData("massacres", "massacre*")]
    public async Task A_term_is_found_in_any_language(string text, string term)
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document(text, "https://example.org/a"));
        await archive.AddAsync(TemporaryArchive.Document("Nothing of the kind; nichts davon; ничего.", "https://example.org/b"));

        Assert.Equal("https://example.org/a", Assert.Single(await archive.FindAsync(term)).Url);
        Assert.Equal("https://example.org/a", Assert.Single(await archive.FindAsync(InApril(term) with { Sources = ["Ministry"] })).Url);
    }

    [Theory]
    [InlineData("peace|talks", "", "ab")]
    [InlineData("peace", "talks", "c")]
    [InlineData("peace|grain", "", "b")]
    [InlineData("", "peace", "d")]
    [InlineData("和平", "", "c")]
    [InlineData("=Peace", "", "c")]
    [InlineData("peace|*", "", "")]
    [InlineData("peace", "\" * (", "abc")]
    public async Task All_of_some_words_and_none_of_others_can_be_asked_for(string allOf, string noneOf, string found)
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document("They held talks on peace.", "https://example.org/a"));
        await archive.AddAsync(TemporaryArchive.Document("Grain and peace, and more talks.", "https://example.org/b"));
        await archive.AddAsync(TemporaryArchive.Document("Peace 和平 at last.", "https://example.org/c"));
        await archive.AddAsync(TemporaryArchive.Document("Something else.", "https://example.org/d"));
        var query = new DocumentQuery
        {
            AllOf = [.. allOf.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(words => new SubjectTerm(words.TrimStart('=')) { IsCaseSensitive = words.StartsWith('=') })],
            NoneOf = [.. noneOf.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(words => new SubjectTerm(words))],
        };

        Assert.Equal(found.Select(letter => $"https://example.org/{letter}"), (await archive.FindAsync(query)).Select(row => row.Url!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("said Wang. Yi listened", "Wang Yi")]
    [InlineData("Buchanan", "Bucha")]
    [InlineData("中国 美国", "国美")]
    [InlineData("F16 战机", "F16战机")]
    [InlineData("бучанську, потім різанину", "бучанськ* різанин*")]
    [InlineData("anything", "")]
    [InlineData("anything", "* \" AND (")]
    public async Task What_is_no_mention_is_not_found(string text, string term)
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document(text));

        Assert.Empty(await archive.FindAsync(term));
        Assert.Empty(await archive.FindAsync(InApril(term)));
    }

    [Fact]
    public async Task Days_and_sources_leave_out_nothing_and_add_nothing()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        string[] words = ["sanction", "sanctions", "sanctioned", "prisoners of war", "prisoners of warlords", "grain"];
        var documents = Enumerable.Range(0, 90)
            .Select(i => TemporaryArchive.Document($"Number {i}: the {words[i % 7 % 6]} and {words[i % 5]}.", $"https://example.org/{i}", $"Source {i % 4 % 3}", $"2022-04-{1 + (i % 30):00}"))
            .Append(TemporaryArchive.Document("Of few pages, one on sanctions against grain.", "https://example.org/few", "Source 3", "2022-04-15"))
            .ToList();
        foreach (var document in documents)
        {
            await archive.AddAsync(document);
        }

        await Gen.Select(Gen.OneOf<string>("sanction*", "sanctions", "prisoners of war", "prisoners of war*", "s*", "none*"), Gen.Int[1, 30], Gen.Int[0, 29], Gen.Int[0, 4]).SampleAsync(
            async (term, first, length, source) =>
            {
                var days = new DateInterval(new(2022, 4, first), new(2022, 4, Math.Min(30, first + length)));
                var query = new DocumentQuery { Terms = [new SubjectTerm(term)], Published = days, Sources = source == 4 ? [] : [$"Source {source}"] };
                var matcher = new TermMatcher(query.Terms);
                var expected = documents.Where(document => days.Contains(document.Published!.Date!.Value) && (source == 4 || document.Source!.Name == $"Source {source}") && matcher.IsIn(document.Text));

                Assert.Equal(expected.Select(document => document.Url).Order(StringComparer.Ordinal), (await archive.FindAsync(query)).Select(row => row.Url).Order(StringComparer.Ordinal));
            },
            iter: 200,
            threads: 1);
    }

    private static DocumentQuery InApril(string term) => new() { Terms = [new SubjectTerm(term)], Published = new DateInterval(new(2022, 4, 1), new(2022, 4, 30)) };

    [Fact]
    public async Task Capitals_count_where_a_term_says_so()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document("They told us.", "https://example.org/a"));
        await archive.AddAsync(TemporaryArchive.Document("The US told them.", "https://example.org/b"));
        var query = new DocumentQuery { Terms = [new SubjectTerm("US") { IsCaseSensitive = true }] };

        Assert.Equal("https://example.org/b", Assert.Single(await archive.FindAsync(query)).Url);
    }

    [Fact]
    public async Task Conditions_hold_together_and_rows_come_in_order_of_publication()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        await archive.AddAsync(TemporaryArchive.Document("On Bucha, three", "https://example.org/3", day: "2022-04-06"));
        await archive.AddAsync(TemporaryArchive.Document("On Bucha, no day", "https://example.org/0", day: null));
        await archive.AddAsync(TemporaryArchive.Document("On Bucha, one", "https://example.org/1", day: "2022-04-04"));
        await archive.AddAsync(TemporaryArchive.Document("On Bucha, two", "https://example.org/2", "Agency", "2022-04-05"));
        await archive.AddAsync(TemporaryArchive.Document("Bucha auf Deutsch", "https://example.org/4", day: "2022-04-07", language: "de-AT"));
        var all = new DocumentQuery { Terms = [new SubjectTerm("bucha")] };

        Assert.Equal("12340", await Urls(all));
        Assert.Equal("43210", await Urls(all with { Order = DocumentOrder.LatestFirst }));
        Assert.Equal("12", await Urls(all with { Limit = 2 }));
        Assert.Equal("2", await Urls(all with { Sources = ["Agency"] }));
        Assert.Equal("34", await Urls(all with { Published = new DateInterval(new(2022, 4, 6), new(9999, 12, 31)) }));
        Assert.Equal("134", await Urls(all with { Sources = ["Ministry"], Published = new DateInterval(new(2022, 1, 1), new(2022, 12, 31)) }));
        Assert.Equal("4", await Urls(all with { Languages = ["de"] }));
        Assert.Equal("12", await Urls(all with { Published = new DateInterval(new(2022, 4, 4), new(2022, 4, 5)) }));
        Assert.Equal(5, (await archive.FindAsync(all with { Order = DocumentOrder.Relevance })).Length);
        Assert.Equal("12340", await Urls(new DocumentQuery()));

        async Task<string> Urls(DocumentQuery query) => string.Concat((await archive.FindAsync(query)).Select(row => row.Url![^1]));
    }

    [Fact]
    public async Task The_best_match_comes_first_and_copies_are_left_out()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        for (var i = 0; i < 30; i++)
        {
            await archive.AddAsync(TemporaryArchive.Document($"Bucha once, and then {string.Join(' ', Enumerable.Range(0, 40 - i))}", $"https://example.org/{i}", day: $"2022-04-{i + 1:00}"));
        }

        await archive.AddAsync(TemporaryArchive.Document("Bucha, Bucha, Bucha", "https://example.org/best", day: "2022-01-01"));
        var best = await archive.FindAsync(new DocumentQuery { Terms = [new SubjectTerm("bucha")], Order = DocumentOrder.Relevance, Limit = 3 });

        Assert.Equal(["https://example.org/best", "https://example.org/29", "https://example.org/28"], best.Select(row => row.Url));
    }

    [Fact]
    public async Task Within_a_day_the_hour_decides()
    {
        await using var archive = await TemporaryArchive.CreateAsync(store);
        foreach (var hour in (int[])[16, 9, 12])
        {
            var document = TemporaryArchive.Document($"At {hour}");
            await archive.AddAsync(document with { Published = document.Published! with { Local = new LocalDateTime(2022, 4, 6, hour, 40), HasTime = true } });
        }

        Assert.Equal([9, 12, 16], (await archive.FindAsync(new DocumentQuery())).Select(row => row.Published!.Local!.Value.Hour));
        Assert.Equal([16, 12], (await archive.FindAsync(new DocumentQuery { Order = DocumentOrder.LatestFirst, Limit = 2 })).Select(row => row.Published!.Local!.Value.Hour));
    }
}
