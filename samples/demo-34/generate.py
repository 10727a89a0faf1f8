#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the inbox of the demonstration: 34 provinces, the years 2021 to 2025.

EVERY FIGURE AND EVERY PROJECT IS INVENTED. Only the names and codes of the provinces
(valid from 1 July 2025) are real; no amount says anything about the place it stands for.

The script writes inbox/PROVINCE_YEAR.csv beside itself, one file per province and year:
one position at the end of the year for 2021 to 2023, one at the end of every month for
2024 (January to December) and 2025 (January to November). A line is one project.

Built in on purpose, so that a report has something to tell:
  * Lai Châu 2024 and Hưng Yên 2022 have no national project: a line without a plan, 0 done;
  * Cà Mau has not sent November 2025: its latest position is that of October;
  * Điện Biên sent nothing for 2022;
  * some projects start late or never, some end above their plan.

The same bytes come out on every run and with every version of Python 3: all arithmetic is
in integers, chance comes from a generator of its own with a fixed seed, and no clock,
locale or order of a directory has a say. Usage: python3 generate.py
"""

import calendar
import csv
import io
import pathlib

SEED = 20251204
YEARS = (2021, 2022, 2023, 2024, 2025)
NO_NATIONAL = {('12', 2024), ('33', 2022)}
NOT_SENT = {('11', 2022)}
LAST_MONTH = {('96', 2025): 10}

# code, name, file name, ordinary local plan of a year (million đồng), national, semicolons?
PROVINCES = (
    ('01', 'Hà Nội', 'ha-noi', 11000, 1400, False),
    ('04', 'Cao Bằng', 'cao-bang', 2300, 1200, True),
    ('08', 'Tuyên Quang', 'tuyen-quang', 4100, 1900, False),
    ('11', 'Điện Biên', 'dien-bien', 1900, 900, False),
    ('12', 'Lai Châu', 'lai-chau', 1600, 800, True),
    ('14', 'Sơn La', 'son-la', 2700, 1300, False),
    ('15', 'Lào Cai', 'lao-cai', 4600, 2100, True),
    ('19', 'Thái Nguyên', 'thai-nguyen', 5200, 1800, False),
    ('20', 'Lạng Sơn', 'lang-son', 2400, 1100, False),
    ('22', 'Quảng Ninh', 'quang-ninh', 6300, 900, True),
    ('24', 'Bắc Ninh', 'bac-ninh', 7200, 1700, False),
    ('25', 'Phú Thọ', 'phu-tho', 7600, 2300, True),
    ('31', 'Hải Phòng', 'hai-phong', 6800, 1500, False),
    ('33', 'Hưng Yên', 'hung-yen', 5400, 1600, False),
    ('37', 'Ninh Bình', 'ninh-binh', 6600, 2000, True),
    ('38', 'Thanh Hóa', 'thanh-hoa', 5600, 2400, False),
    ('40', 'Nghệ An', 'nghe-an', 6400, 2200, True),
    ('42', 'Hà Tĩnh', 'ha-tinh', 3400, 1300, False),
    ('44', 'Quảng Trị', 'quang-tri', 3900, 1500, False),
    ('46', 'Huế', 'hue', 4200, 1100, True),
    ('48', 'Đà Nẵng', 'da-nang', 8200, 1600, False),
    ('51', 'Quảng Ngãi', 'quang-ngai', 4400, 1700, False),
    ('52', 'Gia Lai', 'gia-lai', 5100, 1900, True),
    ('56', 'Khánh Hòa', 'khanh-hoa', 4800, 1200, False),
    ('66', 'Đắk Lắk', 'dak-lak', 4500, 2000, True),
    ('68', 'Lâm Đồng', 'lam-dong', 6100, 2500, False),
    ('75', 'Đồng Nai', 'dong-nai', 8800, 1300, False),
    ('79', 'Hồ Chí Minh', 'ho-chi-minh', 10800, 900, False),
    ('80', 'Tây Ninh', 'tay-ninh', 5300, 1400, True),
    ('82', 'Đồng Tháp', 'dong-thap', 5800, 1800, False),
    ('86', 'Vĩnh Long', 'vinh-long', 7400, 2600, True),
    ('91', 'An Giang', 'an-giang', 5700, 1500, False),
    ('92', 'Cần Thơ', 'can-tho', 6200, 1600, True),
    ('96', 'Cà Mau', 'ca-mau', 4300, 1100, False),
)

# a trade, and the machines that it could use
TRADES = (
    ('sản xuất đồ gỗ', ('máy CNC', 'máy chà nhám', 'lò sấy gỗ')),
    ('chế biến nông sản', ('dây chuyền sấy', 'máy phân loại')),
    ('chế biến thủy sản', ('kho cấp đông', 'máy hút chân không')),
    ('may công nghiệp', ('máy cắt vải tự động', 'máy may lập trình')),
    ('gia công cơ khí', ('máy CNC', 'máy cắt laser', 'máy chấn tôn')),
    ('sản xuất gạch không nung', ('máy ép thủy lực', 'máy trộn tự động')),
    ('sản xuất gốm sứ', ('lò nung tiết kiệm năng lượng', 'máy nhào luyện đất')),
    ('chế biến chè', ('máy sao chè', 'máy hút chân không')),
    ('chế biến cà phê', ('máy rang', 'máy đóng gói tự động')),
    ('chế biến dược liệu', ('máy chiết xuất', 'dây chuyền sấy')),
    ('sản xuất bao bì', ('máy in', 'máy bế hộp')),
    ('dệt thổ cẩm', ('khung dệt cải tiến', 'máy se sợi')),
    ('mây tre đan', ('máy chẻ nan', 'lò sấy')),
    ('sản xuất bún, miến', ('dây chuyền tráng và cắt sợi', 'máy đóng gói tự động')),
    ('chế biến trái cây', ('máy sấy lạnh', 'kho mát')),
    ('xay xát gạo', ('máy tách màu', 'máy đóng bao')),
)

# key: content as the decree orders it, weight in the plan, money of one establishment (million
# đồng), counterpart in percent of what is implemented (from, to), jobs of an establishment, names
CONTENTS = {
    'training': ('Đào tạo nghề, truyền nghề', 4, 400, (0, 20), 0,
                 ('Đào tạo nghề {trade} cho lao động nông thôn',
                  'Truyền nghề {trade} tại cơ sở')),
    'capacity': ('Nâng cao năng lực quản lý; khởi sự; mở rộng thị trường', 2, 25, (0, 10), 0,
                 ('Tập huấn quản trị sản xuất cho cơ sở {trade}',
                  'Tập huấn khởi sự cho cơ sở công nghiệp nông thôn')),
    'machines': ('Mô hình trình diễn kỹ thuật; chuyển giao công nghệ, máy móc tiên tiến; '
                 'mô hình SXSH', 10, 240, (110, 260), 6,
                 ('Hỗ trợ ứng dụng {machine} trong {trade}',
                  'Xây dựng mô hình trình diễn kỹ thuật {trade}',
                  'Thí điểm sản xuất sạch hơn trong {trade}')),
    'products': ('Phát triển sản phẩm CNNT tiêu biểu; hội chợ; thương hiệu; phòng trưng bày',
                 5, 45, (10, 60), 1,
                 ('Bình chọn và quảng bá sản phẩm công nghiệp nông thôn tiêu biểu',
                  'Hỗ trợ cơ sở {trade} tham gia hội chợ',
                  'Xây dựng thương hiệu cho sản phẩm của cơ sở {trade}')),
    'advice': ('Tư vấn trợ giúp cơ sở CNNT', 2, 70, (40, 100), 1,
               ('Tư vấn thiết kế mẫu mã, bao bì cho cơ sở {trade}',
                'Tư vấn lập dự án đầu tư cho cơ sở {trade}')),
    'media': ('Cung cấp thông tin, tuyên truyền', 1, 0, (0, 0), 0,
              ('Xây dựng chuyên mục thông tin về khuyến công',
               'In ấn tài liệu tuyên truyền chính sách khuyến công')),
    'clusters': ('Liên doanh liên kết; cụm liên kết; cụm công nghiệp', 5, 290, (60, 150), 8,
                 ('Hỗ trợ hạ tầng cụm công nghiệp',
                  'Xây dựng chuỗi liên kết trong {trade}')),
    'pollution': ('Di dời; xử lý ô nhiễm', 4, 260, (100, 200), 2,
                  ('Hỗ trợ xử lý nước thải tại cơ sở {trade}',
                   'Hỗ trợ di dời cơ sở {trade} vào cụm công nghiệp')),
    'abroad': ('Hợp tác quốc tế', 1, 60, (10, 40), 0,
               ('Trao đổi kinh nghiệm phát triển nghề {trade} với nước ngoài',)),
    'office': ('Nâng cao năng lực quản lý và tổ chức thực hiện', 1, 0, (0, 0), 0,
               ('Tập huấn nghiệp vụ cho cán bộ làm công tác khuyến công',
                'Kiểm tra, nghiệm thu đề án khuyến công')),
}
LEADING_CONTENTS = ('machines', 'machines', 'machines', 'clusters')   # the largest of a source
NATIONAL_CONTENTS = ('machines', 'machines', 'machines', 'training', 'products', 'pollution')
LOCAL_CONTENTS = ('machines', 'machines', 'products', 'products', 'training', 'training',
                  'capacity', 'advice', 'media', 'clusters', 'pollution', 'abroad', 'office')

# Lowest and highest plan of a province and year, million đồng
LIMITS = {'Quốc gia': (300, 2990), 'Địa phương': (1000, 11950)}

# What a project does in each month, January to December: little before summer, most in autumn.
PACE = (1, 2, 4, 5, 7, 8, 8, 8, 10, 12, 16, 19)

HEADER = (
    'Tỉnh/Thành phố', 'Mã tỉnh', 'Địa giới theo ngày', 'Năm', 'Số liệu đến ngày', 'Nguồn vốn',
    'Cấp', 'Nội dung', 'Loại đề án', 'Tên đề án', 'Kế hoạch (triệu đồng)',
    'Thực hiện (triệu đồng)', 'Giải ngân (triệu đồng)', 'Kinh phí hỗ trợ (triệu đồng)',
    'Vốn đối ứng (triệu đồng)', 'Số đề án', 'Số cơ sở thụ hưởng', 'Lao động được đào tạo',
    'Việc làm', 'Trạng thái số liệu', 'Ghi chú',
)
STATUS = 'Minh họa'
NOTE = 'Số liệu minh họa'


class Chance:
    """A 64-bit linear congruential generator; the high bits are used."""

    def __init__(self, *parts):
        self.state = SEED
        for part in parts:
            self.state ^= part
            for _ in range(4):
                self.below(2)

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def one_of(self, items):
        return items[self.below(len(items))]


def up(a, b):
    """a / b, rounded up."""
    return -(-a // b)


def split(total, weights, step):
    """Split total by weights into multiples of step; the first part takes the rest."""
    parts = [max(step, total * w // sum(weights) // step * step) for w in weights]
    parts[0] += total - sum(parts)
    return parts


class Project:
    """One project of one province and year. Money is in hundredths of a million đồng."""

    def __init__(self, chance, source, tier, key):
        self.source, self.tier, self.key = source, tier, key
        self.content, self.weight, self.each, self.ratio, self.jobs_each, names = CONTENTS[key]
        trade, machines = chance.one_of(TRADES)
        self.name = chance.one_of(names).format(trade=trade, machine=chance.one_of(machines))
        self.weight = self.weight * chance.between(70, 130)
        if tier in ('Huyện', 'Xã'):
            self.weight //= 3

    def settle(self, chance, planned):
        """Fix everything that the months do not change."""
        self.planned = planned
        self.unit = chance.one_of((100, 100, 10, 10, 1))
        self.final = 0 if chance.below(32) == 0 else chance.between(80, 105)
        start = chance.between(0, 6)
        pace = [0 if m < start else w * chance.between(60, 140) for m, w in enumerate(PACE)]
        self.done = [sum(pace[:m + 1]) * 1000 // sum(pace) for m in range(12)]
        self.paid = [chance.between(30, 95) for _ in range(12)]
        self.direct = chance.between(90, 100)
        self.counter = chance.between(*self.ratio)
        self.establishments = up(planned, self.each * 100) if self.each else 0
        self.kind = 'Nhóm' if self.establishments >= 3 else 'Cá biệt'
        self.trainees = planned // chance.between(220, 340) if self.key == 'training' else None
        self.jobs = self.establishments * self.jobs_each * chance.between(60, 140) // 100
        if self.trainees:
            self.jobs = self.trainees * chance.between(55, 85) // 100

    def implemented(self, month):
        if month < 0:
            return 0
        return self.planned * self.final * self.done[month] // 100000 // self.unit * self.unit

    def counted(self, target, month):
        return min(target, up(target * self.implemented(month), self.planned))

    def cells(self, month):
        done, before = self.implemented(month), self.implemented(month - 1)
        paid = before + (done - before) * self.paid[month] // 100
        amounts = [self.planned] + [a // self.unit * self.unit for a in (
            done, paid, done * self.direct // 100, done * self.counter // 100)]
        trained = None if self.trainees is None else self.counted(self.trainees, month)
        return ([self.source, self.tier, self.content, self.kind, self.name] + amounts
                + [1, self.counted(self.establishments, month), trained,
                   self.counted(self.jobs, month)])


class NoNational:
    """The line of a province without a national project: no plan was made, nothing done."""

    def cells(self, _month):
        return ['Quốc gia', 'Trung ương', None, None, None, 'không bố trí', 0, 0, None, None,
                0, 0, None, 0]


def projects_of(chance, year, no_national, many):
    """Draw 3 to 7 projects with different names, the national ones first."""
    wanted = [] if no_national else [('Quốc gia', 'Trung ương')] * chance.between(1, 2)
    lower = 'Xã' if year == 2025 else 'Huyện'    # there are no districts from July 2025
    wanted += [('Địa phương', 'Tỉnh')] * max(2, many - 1)
    wanted += [('Địa phương', chance.one_of(('Tỉnh', lower, 'Xã')))]
    drawn = []
    for source, tier in wanted:
        keys = NATIONAL_CONTENTS if source == 'Quốc gia' else LOCAL_CONTENTS
        if source not in [p.source for p in drawn]:
            keys = LEADING_CONTENTS
        while True:
            project = Project(chance, source, tier, chance.one_of(keys))
            if project.name not in [p.name for p in drawn]:
                break
        drawn.append(project)
    return drawn


def plan(chance, projects, source, ordinary):
    """Share the money of a source among its projects, in steps of 5 million đồng."""
    mine = [p for p in projects if p.source == source]
    if not mine:
        return
    low, high = LIMITS[source]
    total = min(high, max(low, ordinary * chance.between(82, 120) // 100)) // 5 * 500
    for project, planned in zip(mine, split(total, [p.weight for p in mine], 500)):
        if chance.below(6) == 0:
            planned += 50
        project.settle(chance, planned)


def positions(code, year):
    if year < 2024:
        return [11]
    return list(range(LAST_MONTH.get((code, year), 11 if year == 2025 else 12)))


def written(cell, mark):
    """Numbers as the file writes them: no groups, no zeros after the decimals."""
    return '' if cell is None else str(cell).replace('.', mark)


def money(hundredths):
    if not isinstance(hundredths, int):
        return hundredths
    text = '%d.%02d' % divmod(hundredths, 100)
    return text.rstrip('0').rstrip('.')


def file_of(province, year):
    code, name, _, local, national, semicolons = province
    chance = Chance(int(code) << 20, year << 40)
    many = 2 + local // 2800 + chance.below(2)
    projects = projects_of(chance, year, (code, year) in NO_NATIONAL, min(5, many))
    plan(chance, projects, 'Quốc gia', national)
    plan(chance, projects, 'Địa phương', local)
    if (code, year) in NO_NATIONAL:
        projects.insert(0, NoNational())
    out = io.StringIO()
    mark = ',' if semicolons else '.'
    rows = csv.writer(out, delimiter=';' if semicolons else ',', lineterminator='\n')
    rows.writerow(HEADER)
    for month in positions(code, year):
        as_of = '%02d/%02d/%d' % (calendar.monthrange(year, month + 1)[1], month + 1, year)
        for project in projects:
            cells = project.cells(month)
            values = cells[:5] + [money(c) for c in cells[5:10]] + cells[10:]
            texts = values[:5] + [written(c, mark) for c in values[5:]]
            rows.writerow([name, code, '01/07/2025', year, as_of] + texts + [STATUS, NOTE])
    return out.getvalue().encode('utf-8')


def main():
    inbox = pathlib.Path(__file__).resolve().parent / 'inbox'
    inbox.mkdir(exist_ok=True)
    for province in PROVINCES:
        for year in YEARS:
            if (province[0], year) not in NOT_SENT:
                (inbox / ('%s_%d.csv' % (province[2], year))).write_bytes(
                    file_of(province, year))


if __name__ == '__main__':
    main()
