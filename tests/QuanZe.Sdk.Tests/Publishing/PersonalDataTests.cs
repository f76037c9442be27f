using QuanZe.Sdk.Publishing;

namespace QuanZe.Sdk.Tests.Publishing;

public sealed class PersonalDataTests
{
    [TestCase("身份证11010519491231002X。", "身份证******************。")]
    [TestCase("联系人手机13812345678", "联系人手机***********")]
    [TestCase("账号6222020000000000001", "账号6222020000000000001", Description = "near miss: wrong check digit")]
    [TestCase("卡号4111111111111111", "卡号****************")]
    [TestCase("邮箱zhang.san@example.gov.cn，电话0535-8888888", "邮箱************************，电话0535-8888888")]
    public void Mask_Text_CoversWhatIdentifiesAPerson(string text, string expected) => Assert.That(PersonalData.Mask(text), Is.EqualTo(expected));

    [TestCase("110105194912310021", Description = "wrong check digit")]
    [TestCase("370117013001", Description = "a base code")]
    [TestCase("11370685004262834N4000117013001", Description = "an implementation code")]
    [TestCase("国务院令第257号，12345热线，0535-8214567")]
    [TestCase("12812345678", Description = "no mobile number begins with 128… 12")]
    public void Mask_CodesAndOffices_AreLeftAlone(string text) => Assert.That(PersonalData.IsIn(text), Is.False);
}
