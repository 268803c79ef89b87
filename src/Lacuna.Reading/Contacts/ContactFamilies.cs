using Lacuna.Core.Reading;

namespace Lacuna.Reading.Contacts;

/// <summary>Which kinds of contact two texts may give to one and the same: what one side calls a video call, the other calls a meeting.</summary>
public static class ContactFamilies
{
    /// <summary>True when the two kinds may name one contact.</summary>
    public static bool MayBeOne(ContactKind left, ContactKind right)
    {
        if (left == right)
        {
            return true;
        }

        if (left == ContactKind.Letter || right == ContactKind.Letter)
        {
            return false;
        }

        // By video is between: told as a call by some, as a meeting by others. Telephone and meeting in person exclude each other.
        return left == ContactKind.Video || right == ContactKind.Video || (left != ContactKind.Call && right != ContactKind.Call);
    }

    /// <summary>As above, where a kind told by a loose word ("spoke", "talks") goes with every kind but a letter.</summary>
    internal static bool MayBeOne(ContactKind left, bool isLeftLoose, ContactKind right, bool isRightLoose) =>
        (isLeftLoose || isRightLoose) && left != ContactKind.Letter && right != ContactKind.Letter || MayBeOne(left, right);
}
